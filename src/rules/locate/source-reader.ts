import ts from 'typescript';
import type { Step } from '../rule.ts';

/** The arguments of `cite`, by the property that they become. */
const citeArguments = ['url', 'title', 'verified'];

/** Walks through data that is written as TypeScript: through constants, spreads and casts. */
export class SourceReader {
  readonly #constants: ReadonlyMap<string, readonly ts.VariableDeclaration[]>;

  constructor(sources: readonly ts.SourceFile[]) {
    const declarations = sources.flatMap((source) =>
      source.statements
        .filter(ts.isVariableStatement)
        .flatMap((statement) => [...statement.declarationList.declarations]),
    );
    this.#constants = Map.groupBy(declarations, ({ name }) => name.getText());
  }

  /** Goes as far down the path as the source shows it; a value that is computed ends the walk. */
  follow(start: ts.Node, path: readonly Step[]): ts.Node {
    let node = start;
    for (const step of path) {
      const value = this.#value(node);
      const next = this.#child(value, step);
      if (!next) return value;
      node = next;
    }
    return node;
  }

  /** The string that a property holds, where the source shows it. */
  text(node: ts.Node, property: string): string | undefined {
    const value = this.#child(this.#value(node), property);
    return value && ts.isStringLiteralLike(value) ? value.text : undefined;
  }

  #child(node: ts.Node, step: Step): ts.Node | undefined {
    if (ts.isCallExpression(node)) {
      // A copy's settings stand inside a call that only names their type.
      const [settings] = node.arguments;
      if (calleeOf(node) === 'defineSite' && settings) return this.#child(settings, step);
      return calleeOf(node) === 'cite' && typeof step === 'string'
        ? node.arguments[citeArguments.indexOf(step)]
        : undefined;
    }
    if (ts.isObjectLiteralExpression(node)) {
      return typeof step === 'string' ? this.#property(node, step) : undefined;
    }
    if (!ts.isArrayLiteralExpression(node) || typeof step === 'string') return undefined;
    const elements = this.#elements(node);
    if (typeof step === 'number') return elements[step];
    const found = elements.find((element) => this.text(element, 'id') === step.id);
    // An item that is written elsewhere is found where it is written.
    return found && this.#value(found);
  }

  #property(node: ts.ObjectLiteralExpression, name: string): ts.Node | undefined {
    for (const property of node.properties.toReversed()) {
      if (ts.isPropertyAssignment(property) && nameOf(property) === name) {
        return property.initializer;
      }
      if (ts.isShorthandPropertyAssignment(property) && property.name.text === name) {
        return property.name;
      }
      if (ts.isSpreadAssignment(property)) {
        const found = this.#child(this.#value(property.expression), name);
        if (found) return found;
      }
    }
    return undefined;
  }

  /** The items of an array, with what it spreads. */
  #elements(node: ts.ArrayLiteralExpression): ts.Node[] {
    return node.elements.flatMap((element) => {
      if (!ts.isSpreadElement(element)) return [element];
      const spread = this.#value(element.expression);
      return ts.isArrayLiteralExpression(spread) ? this.#elements(spread) : [];
    });
  }

  /** What an expression stands for: the value of a constant, without casts. */
  #value(node: ts.Node, depth = 0): ts.Node {
    if (depth > 20) return node;
    if (
      ts.isAsExpression(node) ||
      ts.isSatisfiesExpression(node) ||
      ts.isParenthesizedExpression(node)
    ) {
      return this.#value(node.expression, depth + 1);
    }
    if (!ts.isIdentifier(node)) return node;
    const declared = this.#constants.get(node.text) ?? [];
    const here = node.getSourceFile();
    const initializer = (declared.find((item) => item.getSourceFile() === here) ?? declared[0])
      ?.initializer;
    return initializer ? this.#value(initializer, depth + 1) : node;
  }
}

/** Every object literal below a node. */
export function objectsIn(root: ts.Node): ts.ObjectLiteralExpression[] {
  const found: ts.ObjectLiteralExpression[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isObjectLiteralExpression(node)) found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(root);
  return found;
}

const calleeOf = (node: ts.CallExpression) => node.expression.getText();

/** The name of a property, where it is written out. */
export function nameOf({ name }: ts.PropertyAssignment): string | undefined {
  if (ts.isIdentifier(name) || ts.isStringLiteralLike(name)) return name.text;
  return undefined;
}
