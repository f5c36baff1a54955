export const runs = Number(process.env.FUZZ_RUNS ?? 200);
