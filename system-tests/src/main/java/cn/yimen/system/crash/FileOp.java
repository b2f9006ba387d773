package cn.yimen.system.crash;

import java.nio.ByteBuffer;

/// One thing that the traced program did to its directory, in the order in which it was done. Names
/// are relative to the directory.
sealed interface FileOp {

    /// A file that was not there is made, empty.
    record Create(String name) implements FileOp {}

    record Write(String name, long offset, ByteBuffer data) implements FileOp {}

    record Truncate(String name, long size) implements FileOp {}

    /// `fsync` or `fdatasync` of a file: its content and size, not its name.
    record Sync(String name) implements FileOp {}

    /// `fsync` of the directory: the names.
    record SyncNames() implements FileOp {}

    record Remove(String name) implements FileOp {}

    record Rename(String from, String to) implements FileOp {}

    /// The program said that so many acts are done.
    record Acknowledged(int acts) implements FileOp {}
}
