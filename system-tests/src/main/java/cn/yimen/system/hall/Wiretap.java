package cn.yimen.system.hall;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/// Somebody at a cable who hears what passes. Safe for use by several threads.
@FunctionalInterface
public interface Wiretap {

    /// Where what passes from now on in one direction of a connection is written to; closed at its
    /// end.
    OutputStream listen() throws IOException;

    /// A file for each direction of each connection.
    ///
    /// @param name begins the files' names
    static Wiretap into(Path folder, String name) throws IOException {
        Files.createDirectories(folder);
        var count = new AtomicInteger();
        return () ->
                new BufferedOutputStream(
                        Files.newOutputStream(
                                folder.resolve(name + count.incrementAndGet() + ".bin")));
    }
}
