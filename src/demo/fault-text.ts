export const faultText = (_: object, f: { problem: unknown }): string => JSON.stringify(f.problem);
