export declare const PYTHON_READERS: readonly string[];
export declare const S3_SERVER: readonly string[];
export declare function pythonPackages(
  packages: readonly string[],
): Promise<{ folder?: string; missing?: string }>;
