package cn.yimen.system.bench;

import cn.yimen.system.process.Checkout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/// What all parts stand on.
///
/// @param folder where data are kept while they run; on the disk that is measured
record Ground(Checkout checkout, BenchHall hall, Path folder) {

    Disk disk() {
        return new Disk(folder);
    }

    /// An empty directory.
    Path fresh(String name) throws IOException {
        var place = folder.resolve("data").resolve(name);
        if (Files.exists(place)) {
            try (var walk = Files.walk(place)) {
                for (var file : walk.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        return Files.createDirectories(place);
    }

    BenchServer server(String name, String... jvm) throws Exception {
        return BenchServer.start(checkout, hall, fresh(name), jvm);
    }
}
