const numbers = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'];

/** A count at the start of a sentence: `Five`; from ten on in figures. */
export const countInWords = (count: number): string => numbers[count] ?? String(count);
