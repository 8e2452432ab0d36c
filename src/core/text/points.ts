export declare function splitPoints(text: string): readonly string[];
export declare function splitList(text: string): readonly string[];
