// for FileSystemDirectoryHandle
use workers::file_system::FileSystemDirectoryHandle;
use workers::prelude::*;

async fn read(folder: &FileSystemDirectoryHandle, name: &str) -> Result<String> {
    let file = folder.get_file_handle(name).await?.get_file().await?;
    file.text().await
}
