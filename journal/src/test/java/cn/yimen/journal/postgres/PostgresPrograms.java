package cn.yimen.journal.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// The programs of PostgreSQL, unpacked, and a directory in which they may write. PostgreSQL
/// refuses to run as root, so root lends them the user "nobody".
final class PostgresPrograms implements AutoCloseable {

    private static final String ARCHIVE = "/postgres-linux-x86_64.txz";
    private static final String NOBODY = "nobody";
    private static final boolean IS_ROOT = System.getProperty("user.name").equals("root");

    private final Path directory;

    private PostgresPrograms(Path directory) {
        this.directory = directory;
    }

    static PostgresPrograms unpack() throws IOException, InterruptedException {
        var directory = Files.createTempDirectory("yimen-postgres");
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
        var archive = directory.resolve("programs.txz");
        try (var packed = PostgresPrograms.class.getResourceAsStream(ARCHIVE)) {
            if (packed == null) {
                throw new IOException("no PostgreSQL for this machine on the class path");
            }
            Files.copy(packed, archive);
        }
        run(List.of("tar", "-xJf", archive.toString(), "-C", directory.toString()));
        Files.delete(archive);
        return new PostgresPrograms(directory);
    }

    /// An empty directory that the programs own.
    Path room(String name) throws IOException {
        var room = Files.createDirectory(directory.resolve(name));
        if (IS_ROOT) {
            var owner =
                    room.getFileSystem()
                            .getUserPrincipalLookupService()
                            .lookupPrincipalByName(NOBODY);
            Files.setOwner(room, owner);
        }
        Files.setPosixFilePermissions(room, PosixFilePermissions.fromString("rwx------"));
        return room;
    }

    List<String> command(String program, String... arguments) {
        var command = new ArrayList<String>();
        if (IS_ROOT) {
            command.addAll(
                    List.of(
                            "setpriv",
                            "--reuid=" + NOBODY,
                            "--regid=nogroup",
                            "--clear-groups",
                            "--"));
        }
        command.add(directory.resolve("bin").resolve(program).toString());
        command.addAll(Arrays.asList(arguments));
        return command;
    }

    static void run(List<String> command) throws IOException, InterruptedException {
        var process =
                new ProcessBuilder(command)
                        .directory(Path.of("/").toFile())
                        .redirectErrorStream(true)
                        .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(command + ": " + said);
        }
    }

    @Override
    public void close() throws IOException {
        try (var all = Files.walk(directory)) {
            for (var file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
