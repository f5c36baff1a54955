import { expect, test } from 'vitest';
import {
  layerOwner,
  lineOf,
  type LayerId,
  type OwnerId,
  type Stack,
  type StackPart,
} from '#catalog/index.ts';
import { flowchartText } from './flowchart-text.ts';

type Layers = readonly (readonly [LayerId, string, readonly (readonly [OwnerId, string])[]])[];

function stackOf(layers: Layers): Stack {
  const made = layers.map(([id, name, owned]) => {
    const parts = owned.map(([owner, partName]) => ({ id: partName, name: partName, owner }));
    return { id, name, owner: layerOwner(parts), parts: parts as unknown as StackPart[] };
  });
  return { layers: made, line: lineOf(made) };
}

test('a layer with two owners has a box on each side, under one title', () => {
  const stack = stackOf([
    ['physical', 'Physical', [['aws', 'Fences and guards']]],
    [
      'operating-system',
      'Operating system',
      [
        ['aws', 'Build patches'],
        ['customer', 'Apply patches'],
      ],
    ],
    ['data', 'Data', [['customer', 'Your content']]],
  ]);
  expect(flowchartText(stack, 'Made up')).toMatchInlineSnapshot(`
    "%%{init: {"flowchart": {"wrappingWidth": 640}}}%%
    graph TB
      stack["Made up"]
      subgraph aws ["AWS"]
        aws_operating_system["Operating system<br/>Build patches"]
        aws_physical["Physical<br/>Fences and guards"]
      end
      aws_operating_system --- aws_physical
      subgraph customer ["You"]
        customer_data["Data<br/>Your content"]
        customer_operating_system["Operating system<br/>Apply patches"]
      end
      customer_data --- customer_operating_system
      stack --- customer_data
      stack --- aws_operating_system
      classDef customer fill:#e8f1fb,stroke:#0b5cad,color:#16181d,stroke-dasharray:5 3
      classDef aws fill:#fdf1e3,stroke:#a84a06,color:#16181d
      style customer fill:none,stroke:#0b5cad
      style aws fill:none,stroke:#a84a06
      class customer_data,customer_operating_system customer
      class aws_operating_system,aws_physical aws"
  `);
});

test('where one side owns every part there is one side', () => {
  const text = flowchartText(
    stackOf([['data', 'Data', [['customer', 'Your content']]]]),
    'Made up',
  );
  expect(text).not.toContain('aws_');
});

test('signs that mean something to Mermaid are written as codes', () => {
  const text = flowchartText(
    stackOf([['data', 'Data', [['customer', 'a "b" <i> #1; `c` 100% & \\n']]]]),
    'Made up',
  );
  expect(text).toContain('a #quot;b#quot; #lt;i#gt; #35;1#59; #96;c#96; 100#37; #amp; #92;n"');
});

test('parts share a line while it is short enough, and none is torn', () => {
  const names = ['A long name of a part', 'Another name', 'A third name'];
  const text = flowchartText(
    stackOf([['data', 'Data', names.map((name) => ['customer', name] as const)]]),
    'Made up',
  );
  expect(text).toContain(`<br/>${names[0]} · ${names[1]}<br/>${names[2]}"`);
});

test('a part says which team holds it', () => {
  const stack = stackOf([['data', 'Data', [['customer', 'Your content']]]]);
  const layers = stack.layers.map((layer) => ({
    ...layer,
    parts: layer.parts.map((part) => ({ ...part, team: 'R&D "data"' })),
  }));
  expect(flowchartText({ ...stack, layers }, 'Made up')).toContain(
    'customer_data["Data<br/>Your content (R#amp;D #quot;data#quot;)"]',
  );
});
