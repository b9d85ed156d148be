/** A saved layer. */
export interface SavedLayer {
  /** 64 hexadecimal digits: SHA-256 of the layer as a tar stream. */
  readonly layer: string;
  /** Bytes on disk. */
  readonly size: number;
}

/** The disks that images are made of: what machines wrote over the host's system, content-addressed, shared read-only. */
export interface ImageStore {
  /**
   * Saves what a machine wrote since it was created as a new layer over `below` (the layers it started from, oldest first).
   * The machine is off, or frozen by the caller. Answers the layers of the image, oldest first: `below` and the new one, or
   * fewer when many were merged into one.
   */
  save(machineId: string, below: readonly string[]): Promise<{ layers: readonly string[]; saved: SavedLayer }>;
  list(): Promise<readonly SavedLayer[]>;
  /** Removes a layer that nothing needs; one that is not there is no error. */
  remove(layer: string): Promise<void>;
  /** Tells the system that images were made on (os-release and packages): an image of another one mixes two systems. */
  hostFingerprint(): Promise<string>;
}
