/** What only the experimental types declare: the glue passes it on, and the run time decides. */
type ContainerDirectorySnapshotOptions = any;

type Datagram = any;

type DurableObjectHibernationInfo = any;

type DurableObjectNamespaceGetDurableObjectOptionsVersion = any;

type DurableObjectNamespaceGetDurableObjectOptionsVersionOptions = any;

type DurableObjectReadReplicationOptions = any;

type DurableObjectRestoreOptions = any;

type DurableObjectSnapshot = any;

type DurableObjectSnapshotOptions = any;

type DurableObjectStateVersion = any;

type ExecutionContextVersion = any;

type ExecutionContextVersionMetadata = any;

type FetcherQueueResult = any;

type FetcherScheduledOptions = any;

type FetcherScheduledResult = any;

type FileSystemDirectoryHandle = any;

type FileSystemDirectoryHandleFileSystemGetDirectoryOptions = any;

type FileSystemDirectoryHandleFileSystemGetFileOptions = any;

type FileSystemDirectoryHandleFileSystemRemoveOptions = any;

type FileSystemFileHandle = any;

type FileSystemFileHandleFileSystemCreateWritableOptions = any;

type FileSystemFileWriteParams = any;

type FileSystemHandle = any;

type FileSystemHandleRemoveOptions = any;

type FileSystemWritableFileStream = any;

type JsRpcPromise = any;

type JsRpcProperty = any;

type QueueRetryBatch = any;

type QueueRetryMessage = any;

type ServiceBindingQueueMessage = any;

type SqlStorageIngestResult = any;

type StorageManager = any;

type SubtleCryptoEncapsulatedBits = any;

type SubtleCryptoEncapsulatedKey = any;

interface ContainerStartupOptions {
  hardTimeout?: any;
}

interface DurableObjectNamespaceGetDurableObjectOptions {
  version?: any;
}
