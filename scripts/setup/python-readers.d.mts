export function pythonReaders(): Promise<{ readonly folder?: string; readonly missing?: string }>;
