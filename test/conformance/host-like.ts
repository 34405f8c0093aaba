// The local host as cases about the client and the start of scripts see it.

export interface HostLike {
  run(name: string, ...args: unknown[]): unknown;
  clientCall(name: string, args?: readonly unknown[]): Promise<unknown>;
}
