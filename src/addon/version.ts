// The version that a summary names at its foot; the same as package.json's, held by a test.

export const toolVersion = '0.1.0';
