package cn.yimen.system.image;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Pattern;

/// A signed jar without its signature, as `installer/package` makes it (ADR 0092).
final class Unsigned {

    private static final Pattern SIGNATURE = Pattern.compile("META-INF/[^/]+\\.(SF|RSA|DSA|EC)");

    private Unsigned() {}

    /// @param to where the other jar goes if one is needed
    /// @return that, or the jar itself where nobody signed it
    static Path jar(Path signed, Path to) throws IOException {
        try (var jar = new JarFile(signed.toFile(), false)) {
            if (jar.stream().noneMatch(Unsigned::signs)) {
                return signed;
            }
            copy(jar, to);
        }
        return to;
    }

    private static void copy(JarFile jar, Path to) throws IOException {
        var manifest = new Manifest();
        manifest.getMainAttributes().putAll(jar.getManifest().getMainAttributes());
        try (var out = new JarOutputStream(Files.newOutputStream(to), manifest)) {
            for (var entry : jar.stream().filter(Unsigned::stays).toList()) {
                out.putNextEntry(new JarEntry(entry.getName()));
                try (var in = jar.getInputStream(entry)) {
                    in.transferTo(out);
                }
            }
        }
    }

    private static boolean stays(JarEntry entry) {
        return !signs(entry) && !entry.getName().equals(JarFile.MANIFEST_NAME);
    }

    private static boolean signs(JarEntry entry) {
        return SIGNATURE.matcher(entry.getName()).matches();
    }
}
