package cn.yimen.system.city;

import cn.yimen.hall.demo.DemoHall;
import cn.yimen.journal.KeyFile;
import cn.yimen.journal.PostgresSettings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.stream.IntStream;

/// The files of a city: a folder for each hall, all laid out like the demo's, and the keys that its
/// servers share.
record CityFiles(Path folder, List<String> halls, CityKeys machines) {

    private static final String DEMO_ID = "530199000001";
    private static final long FIRST_ID = 530_100_000_001L;

    static CityFiles make(Path folder, int count) throws IOException {
        var layout = demo("hall.yaml");
        var catalogue = demo("catalogue.json");
        var halls = IntStream.range(0, count).mapToObj(n -> Long.toString(FIRST_ID + n)).toList();
        for (var hall : halls) {
            var place = Files.createDirectories(folder.resolve("halls").resolve(hall));
            Files.writeString(place.resolve("hall.yaml"), layout.replace(DEMO_ID, hall));
            Files.writeString(place.resolve("catalogue.json"), catalogue);
        }
        var keys = Files.createDirectories(folder.resolve("keys"));
        var random = new SecureRandom();
        KeyFile.readOrMake(keys.resolve("journal.key"), "AES", random);
        KeyFile.readOrMake(keys.resolve("server.key"), "HmacSHA256", random);
        var machines = CityKeys.make(keys, folder.resolve("identities"), halls);
        return new CityFiles(folder, halls, machines);
    }

    private static String demo(String name) throws IOException {
        try (var in = DemoHall.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("the demo's " + name + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /// For reading what the servers wrote.
    PostgresSettings settings(String url) {
        return new PostgresSettings(url, folder.resolve("keys").resolve("journal.key"), 4);
    }

    List<String> arguments(String url, int port) {
        return List.of(
                "--postgres",
                url,
                "--halls",
                folder.resolve("halls").toString(),
                "--keys",
                folder.resolve("keys").toString(),
                "--port",
                Integer.toString(port));
    }
}
