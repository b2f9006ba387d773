package cn.yimen.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// A copy of a damaged database, made readable where that needs no guessing: what is the same in
/// every journal is put back, and the write-ahead log is read to its end.
final class SalvagedFile {

    private static final int PAGE = 4096;
    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int SIZE_AND_FREE_LIST = 28;
    private static final int AFTER_FREE_LIST = 40;

    private final Path database;
    private final Path log;

    SalvagedFile(Path database) {
        this.database = database;
        log = database.resolveSibling(database.getFileName() + "-wal");
    }

    /// Whether SQLite would lose synced transactions of it without a word.
    static boolean losesItsLog(Path database) throws IOException {
        var log = database.resolveSibling(database.getFileName() + "-wal");
        return Files.exists(log) && WalFile.of(Files.readAllBytes(log), PAGE).isDamaged();
    }

    void mendLog() throws IOException {
        if (losesItsLog(database)) {
            Files.write(log, WalFile.of(Files.readAllBytes(log), PAGE).withNewSums());
        }
    }

    /// The fixed part of the first page (www.sqlite.org/fileformat2.html § 1.3).
    void mendHeader() throws IOException {
        var file = ByteBuffer.wrap(Files.readAllBytes(database));
        if (file.capacity() < PAGE) {
            return;
        }
        file.put(0, MAGIC)
                .putShort(16, (short) PAGE)
                .putInt(18, 0x0202_0040)
                .putShort(22, (short) 0x2020);
        file.putInt(44, 4).putInt(56, 1);
        Files.write(database, file.array());
    }

    /// The first page of a journal without entries, which says where the tables lie: they lie there
    /// in every one.
    void mendSchema(Path fresh) throws IOException {
        var file = Files.readAllBytes(database);
        var first = ByteBuffer.wrap(Files.readAllBytes(fresh)).slice(0, PAGE);
        if (file.length < PAGE) {
            return;
        }
        first.get(0, file, 0, SIZE_AND_FREE_LIST);
        first.get(AFTER_FREE_LIST, file, AFTER_FREE_LIST, PAGE - AFTER_FREE_LIST);
        Files.write(database, file);
    }
}
