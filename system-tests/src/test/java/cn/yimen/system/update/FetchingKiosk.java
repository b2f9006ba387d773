package cn.yimen.system.update;

import cn.yimen.client.trust.Identity;
import cn.yimen.client.update.UpdateFetch;
import cn.yimen.client.update.UpdateFetch.Places;
import cn.yimen.client.update.UpdateFetch.Result;
import cn.yimen.client.update.UpdateFetch.World;
import cn.yimen.hall.signed.Root;
import cn.yimen.hall.update.StateFile;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// A kiosk's disk, and what fetches for it. It waits a thirtieth of what it is told.
final class FetchingKiosk {

    private static final int HURRY = 30;

    final Path directory;
    private final Path slots;
    private final Identity own;
    private final Root root;
    private final UpdateFetch fetch;
    int waits;

    FetchingKiosk(Path folder, Identity own, Root root) throws IOException {
        this.own = own;
        this.root = root;
        slots = Files.createDirectories(folder.resolve("slots"));
        directory = Files.createDirectories(slots.resolve("fetched"));
        var packaged = Files.createDirectories(folder.resolve("usr"));
        Files.writeString(
                packaged.resolve("release.json"),
                "{\"program\":\"kiosk\",\"version\":1,\"dataFormat\":1}");
        fetch =
                new UpdateFetch(
                        new Places("kiosk", directory, new StateFile(packaged, slots)),
                        new World(
                                ReleasingHall.CLOCK,
                                new SplittableRandom(own.device().hashCode()),
                                time -> {
                                    waits++;
                                    var _ =
                                            new CountDownLatch(1)
                                                    .await(
                                                            time.toMillis() / HURRY,
                                                            TimeUnit.MILLISECONDS);
                                }),
                        ReleasingHall.SILENT);
    }

    Result run(URI server) throws IOException {
        return fetch.run(List.of(server), own, root);
    }

    /// What the updater remembers of a release that it took back.
    void remembersFailed(long version) throws IOException {
        Files.writeString(
                slots.resolve("state.json"),
                """
                {"installed":{"program":"kiosk","version":1,"dataFormat":1},"highest":%d,\
                "dataFormat":1,"failed":[%d],"trial":null}\
                """
                        .formatted(version, version));
    }

    byte[] fetched(String name) throws IOException {
        return Files.readAllBytes(directory.resolve(name));
    }

    Set<String> files() throws IOException {
        var names = new TreeSet<String>();
        try (var all = Files.newDirectoryStream(directory)) {
            all.forEach(file -> names.add(file.getFileName().toString()));
        }
        return names;
    }
}
