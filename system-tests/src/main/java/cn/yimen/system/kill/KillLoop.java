package cn.yimen.system.kill;

import cn.yimen.hall.state.HallState;
import cn.yimen.system.hall.Ports;
import cn.yimen.system.image.ProgramImage;
import cn.yimen.system.image.RunningServer;
import cn.yimen.system.process.Checkout;
import cn.yimen.system.process.Scratch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.locks.LockSupport;

/// Kills the server at random moments, most often while it serves, sometimes while it starts, and
/// starts it again on the same data, while kiosks and windows go on asking.
///
/// @param kills how often
/// @param seed of the moments
public record KillLoop(Checkout checkout, int kills, long seed) {

    private static final Duration LONGEST_LIFE = Duration.ofMillis(120);
    private static final Duration LONGEST_BIRTH = Duration.ofMillis(400);
    private static final int KILLED_WHILE_STARTING = 3;
    private static final int COMPARED = 10;
    private static final Duration LIMIT = Duration.ofSeconds(60);

    public KillReport run() throws Exception {
        try (var scratch = Scratch.make("yimen-kill")) {
            var place = scratch.directory();
            var image =
                    ProgramImage.server(Files.createDirectory(place.resolve("image")), checkout);
            int port = Ports.free();
            train(image, place.resolve("training"), port);
            return new Run(image, place.resolve("data"), port).run();
        }
    }

    /// On a hall that has a snapshot and entries behind it, as every later start finds it.
    private static void train(ProgramImage image, Path data, int port) throws Exception {
        var arguments = arguments(data, port);
        answerSome(RunningServer.start(image.plainCommand(arguments)), data, port);
        answerSome(RunningServer.start(image.trainingCommand(arguments)), data, port);
    }

    private static void answerSome(RunningServer server, Path data, int port) throws Exception {
        if (server.ready().isEmpty()) {
            throw new IOException("the server does not start");
        }
        var answers = new Answers();
        try (var crowd = new Crowd(port, data, answers)) {
            awaitAnswers(answers, 20);
            crowd.goHome();
        }
        server.stop();
    }

    private static List<String> arguments(Path data, int port) {
        return List.of("--demo", "--data", data.toString(), "--port", Integer.toString(port));
    }

    private static void awaitAnswers(Answers answers, int count) throws IOException {
        long end = System.nanoTime() + LIMIT.toNanos();
        while (answers.count() < count) {
            if (System.nanoTime() > end) {
                throw new IOException("only " + answers.count() + " answers");
            }
            LockSupport.parkNanos(1_000_000);
        }
    }

    /// The loop under way.
    private final class Run {

        private final ProgramImage image;
        private final Path data;
        private final int port;
        private final SplittableRandom random = new SplittableRandom(seed);
        private final List<Duration> readyAgain = new ArrayList<>();
        private final Effort effort = new Effort();
        private final Answers answers = new Answers();

        Run(ProgramImage image, Path data, int port) {
            this.image = image;
            this.data = data;
            this.port = port;
        }

        KillReport run() throws Exception {
            var server = born();
            List<HallState> seen;
            try (var crowd = new Crowd(port, data, answers)) {
                for (int kill = 0; kill < kills; kill++) {
                    awaitAnswers(answers, answers.count() + 1);
                    LockSupport.parkNanos(random.nextLong(LONGEST_LIFE.toNanos()));
                    server.kill();
                    if (random.nextInt(KILLED_WHILE_STARTING) == 0) {
                        killedWhileStarting();
                        kill++;
                    }
                    server = born();
                }
                awaitAnswers(answers, answers.count() + 20);
                seen = crowd.goHome();
            }
            server.stop();
            var problems = new Audit(data).problems(answers.all(), seen);
            return new KillReport(
                    List.copyOf(readyAgain), effort.ratio(), answers.count(), problems);
        }

        private RunningServer born() throws Exception {
            if (readyAgain.size() % COMPARED == 0) {
                compare();
            }
            var server = RunningServer.start(image.command(arguments(data, port)));
            var after = server.ready();
            readyAgain.add(after.orElseThrow(() -> new IOException("did not start again")));
            effort.server(server.busy());
            return server;
        }

        private void compare() throws Exception {
            var bare = RunningServer.start(image.bareCommand(checkout));
            if (bare.ready().isEmpty()) {
                throw new IOException("no virtual machine starts");
            }
            effort.bare(bare.busy());
            bare.kill();
        }

        private void killedWhileStarting() throws Exception {
            var server = RunningServer.start(image.command(arguments(data, port)));
            LockSupport.parkNanos(random.nextLong(LONGEST_BIRTH.toNanos()));
            server.kill();
        }
    }
}
