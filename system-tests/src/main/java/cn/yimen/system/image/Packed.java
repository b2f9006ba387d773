package cn.yimen.system.image;

import cn.yimen.system.process.Checkout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.spi.ToolProvider;

/// The built classes of a module and of what it needs, as the package has them: folders as jars,
/// for an AOT cache knows no folders, and jars without a signature, for it keeps no signed class.
final class Packed {

    private Packed() {}

    /// @param place an empty directory for the jars
    /// @return the class path
    static String classPath(String module, Path place, Checkout checkout) throws IOException {
        var parts = new ArrayList<String>();
        for (var part : checkout.classPath(module).split(":", -1)) {
            var jar = place.resolve("part" + parts.size() + ".jar");
            parts.add(part(Path.of(part), jar).toString());
        }
        return String.join(":", parts);
    }

    private static Path part(Path part, Path jar) throws IOException {
        return Files.isDirectory(part) ? packed(part, jar) : Unsigned.jar(part, jar);
    }

    private static Path packed(Path classes, Path jar) throws IOException {
        int code =
                ToolProvider.findFirst("jar")
                        .orElseThrow()
                        .run(
                                System.out,
                                System.err,
                                "-c",
                                "-f",
                                jar.toString(),
                                "-C",
                                classes.toString(),
                                ".");
        if (code != 0) {
            throw new IOException("could not pack " + classes);
        }
        return jar;
    }
}
