export declare function normaliseText(text: string): string;
export declare function wordCount(text: string): number;
