package cn.yimen.device.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Writes a target's valid messages into a folder, one file each, as Jazzer wants to begin with.
public final class FuzzSeeds {

    private FuzzSeeds() {}

    public static void main(String... arguments) throws IOException {
        if (arguments.length != 2) {
            Targets.all().forEach(target -> System.out.println(target.name()));
            System.exit(2);
        }
        var folder = Files.createDirectories(Path.of(arguments[1]));
        int number = 0;
        for (byte[] seed : Targets.named(arguments[0]).seeds()) {
            Files.write(folder.resolve("seed-" + number++), seed);
        }
    }
}
