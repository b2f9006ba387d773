package cn.yimen.client.update;

import cn.yimen.client.trust.Identity;
import cn.yimen.hall.log.EventLog;
import cn.yimen.hall.signed.Root;
import cn.yimen.hall.update.Judge;
import cn.yimen.hall.update.Release;
import cn.yimen.hall.update.StateFile;
import cn.yimen.hall.update.Verdict;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import okhttp3.OkHttpClient;

/// Looks at the hall's server for a release of this machine's program, and fetches it where the
/// machine would take it: what is refused is never downloaded. What comes is believed no more than
/// a stick; the updater judges it again. Used by one thread.
public final class UpdateFetch {

    private final Places places;
    private final World world;
    private final EventLog log;

    /// @param directory where the release is laid for the updater
    /// @param state what the updater remembers
    public record Places(String program, Path directory, StateFile state) {}

    /// @param random spreads the machines of a hall
    public record World(InstantSource clock, RandomGenerator random, Waiting waiting) {}

    /// Lets time pass.
    public interface Waiting {
        void pass(Duration time) throws InterruptedException;
    }

    public UpdateFetch(Places places, World world, EventLog log) {
        this.places = places;
        this.world = world;
        this.log = log;
    }

    /// What a run came to.
    public enum Outcome {
        NOTHING_ANNOUNCED,
        UP_TO_DATE,
        /// What is announced is not for this machine; nothing was fetched.
        REFUSED,
        /// Another bundle than was announced; it is gone.
        WRONG_BUNDLE,
        NO_ROOM,
        /// Not whole yet: the line, or the server's other machines.
        LATER,
        /// Waits for the updater.
        FETCHED
    }

    /// @param version zero where none is known
    /// @param detail a word for the log
    public record Result(Outcome outcome, long version, String detail) {}

    /// @param servers the first that answers
    public Result run(List<URI> servers, Identity own, Root root) throws IOException {
        var http = UpdateDoor.secured(own);
        try {
            var doors = servers.stream().map(server -> door(http, server)).toList();
            return run(doors, own.hall().value(), root);
        } finally {
            http.connectionPool().evictAll();
            http.dispatcher().executorService().shutdown();
        }
    }

    private UpdateDoor door(OkHttpClient http, URI server) {
        return new UpdateDoor(http, server, places.program(), UpdateDoor.Limits.OF_A_VILLAGE);
    }

    Result run(List<UpdateDoor> doors, String hall, Root root) throws IOException {
        var last = new Result(Outcome.LATER, 0, "no-server");
        for (var door : doors) {
            switch (door.announcement()) {
                case Heard.Announced(var bytes) -> {
                    return new Round(door, hall, root).of(bytes);
                }
                case Heard.Nothing _ -> {
                    fetched().keepOnly(stillWaiting(hall, root));
                    return new Result(Outcome.NOTHING_ANNOUNCED, 0, "none");
                }
                case Heard.Broken(var why) -> last = new Result(Outcome.LATER, 0, why);
                default -> last = new Result(Outcome.LATER, 0, "busy");
            }
        }
        return last;
    }

    private Fetched fetched() {
        return new Fetched(places.directory(), places.program());
    }

    private Verdict judged(byte[] announced, String hall, Root root) throws IOException {
        var machine = places.state().read().machine(places.program(), hall);
        return Judge.judge(announced, root, machine, world.clock().instant());
    }

    /// The release that lies there already, and that the machine still wants.
    private Optional<Release> stillWaiting(String hall, Root root) throws IOException {
        var waiting = fetched().waiting();
        return waiting.isPresent()
                        && judged(waiting.get(), hall, root) instanceof Verdict.Wanted(var release)
                        && fetched().holds(release)
                ? Optional.of(release)
                : Optional.empty();
    }

    /// One run, once something is announced.
    private final class Round {

        private final UpdateDoor door;
        private final String hall;
        private final Root root;
        private final Fetched fetched = fetched();

        private Round(UpdateDoor door, String hall, Root root) {
            this.door = door;
            this.hall = hall;
            this.root = root;
        }

        private Result of(byte[] announced) throws IOException {
            return switch (judged(announced, hall, root)) {
                case Verdict.Refused(var reason) -> {
                    fetched.keepOnly(stillWaiting(hall, root));
                    yield new Result(Outcome.REFUSED, 0, reason.name());
                }
                case Verdict.UpToDate(var release) -> {
                    fetched.keepOnly(stillWaiting(hall, root));
                    yield new Result(Outcome.UP_TO_DATE, release.version(), "same");
                }
                case Verdict.Wanted(var release) -> wanted(release, announced);
            };
        }

        private Result wanted(Release release, byte[] announced) throws IOException {
            if (stillWaiting(hall, root).filter(release::equals).isPresent()) {
                return result(Outcome.FETCHED, release, "waits");
            }
            fetched.keepOnly(Optional.of(release));
            if (fetched.wasWrong(release, world.clock())) {
                return result(Outcome.WRONG_BUNDLE, release, "not-again-yet");
            }
            if (!fetched.hasRoom(release)) {
                return result(Outcome.NO_ROOM, release, "disk");
            }
            log.write(
                    "update.fetching",
                    Map.of(
                            "version", release.version(),
                            "from", fetched.part(release).length(),
                            "size", release.size()));
            return fetch(release, announced);
        }

        private Result fetch(Release release, byte[] announced) throws IOException {
            var download = new Download(door, release, fetched.part(release), world);
            return switch (download.run()) {
                case Download.End.Whole _ -> {
                    fetched.lay(release, announced);
                    fetched.keepOnly(Optional.of(release));
                    yield result(Outcome.FETCHED, release, "whole");
                }
                case Download.End.Wrong(var how) -> {
                    fetched.markWrong(release, world.clock().instant());
                    yield result(Outcome.WRONG_BUNDLE, release, how);
                }
                case Download.End.Later(var why) -> result(Outcome.LATER, release, why);
            };
        }

        private Result result(Outcome outcome, Release release, String detail) {
            return new Result(outcome, release.version(), detail);
        }
    }
}
