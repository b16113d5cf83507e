import { SnapshotStorage } from './snapshot-storage.ts';

/** A bucket of S3, or of a service that speaks as S3 does. */
export interface BucketSettings {
  readonly bucket: string;
  /** Before the name of every file there: empty, or ends with a slash. */
  readonly prefix: string;
  /** The service's address; undefined for Amazon's own. */
  readonly endpoint: string | undefined;
  readonly region: string;
}

const CONNECT_MS = 5000;
const ignore = (): void => {};
/** Longest silence of the service. */
const SILENT_MS = 30_000;

/**
 * Opens a bucket, without asking it anything yet. Who asks is found as Amazon's own programs find
 * it: `AWS_ACCESS_KEY_ID` and `AWS_SECRET_ACCESS_KEY`, a profile, or the role of the machine.
 */
export async function openBucket(settings: BucketSettings): Promise<SnapshotStorage> {
  const { bucket, prefix, endpoint, region } = settings;
  // 22 MB of packages, which nobody loads who keeps snapshots in a folder.
  const { S3Driver } = await import('flydrive/drivers/s3');
  const driver = new S3Driver({
    bucket,
    region,
    visibility: 'private',
    // Buckets are private by their own policy; many services know no such lists.
    supportsACL: false,
    // A document has its checksum, and not every service takes trailers.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    // Failures are thrown; nothing goes past the log.
    logger: { debug: ignore, info: ignore, warn: ignore, error: ignore },
    requestHandler: { connectionTimeout: CONNECT_MS, socketTimeout: SILENT_MS },
    ...(endpoint === undefined ? {} : { endpoint, forcePathStyle: true }),
  });
  return new SnapshotStorage(driver, prefix);
}
