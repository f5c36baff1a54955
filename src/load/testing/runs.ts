/** How many cases a property test tries: 100 in the suite, 20,000 with `npm run fuzz`. */
export const runs = Number(process.env.FUZZ_RUNS ?? 100);
