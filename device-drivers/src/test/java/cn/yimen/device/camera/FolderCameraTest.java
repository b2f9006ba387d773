package cn.yimen.device.camera;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.device.Await;
import cn.yimen.device.Fault;
import cn.yimen.device.Readiness;
import cn.yimen.device.camera.Shot.NotTaken;
import cn.yimen.device.camera.Shot.Taken;
import cn.yimen.device.camera.Shot.Why;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Pictures come as files of another program; real files, real programs.
class FolderCameraTest {

    private static final Duration SOON = Duration.ofMillis(600);
    private static final Duration LONG = Duration.ofSeconds(30);
    private static final Duration WITHIN = Duration.ofSeconds(20);

    @TempDir private Path directory;
    private Path folder;
    private Optional<FolderCamera> camera = Optional.empty();

    @BeforeEach
    void makeFolder() throws IOException {
        folder = Files.createDirectory(directory.resolve("documents"));
    }

    @AfterEach
    void close() {
        camera.ifPresent(FolderCamera::close);
    }

    private FolderCamera start(Optional<Path> shutter, Duration patience) {
        var config = CameraConfig.of(folder, shutter).within(patience);
        var started = FolderCamera.start(config, _ -> {}, InstantSource.system());
        camera = Optional.of(started);
        return started;
    }

    private static byte[] page(int bytes) {
        return JpegTest.page(2_480, 3_508, bytes);
    }

    private Path program(String lines) throws IOException {
        var program = directory.resolve("take");
        Files.writeString(program, "#!/bin/sh\n" + lines + "\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
        return program;
    }

    private void await(FolderCamera started, Readiness wanted) {
        Await.until(WITHIN, wanted.name(), () -> started.status().readiness() == wanted);
    }

    private static NotTaken not(CompletableFuture<Shot> shot) {
        var end = shot.join();
        assertThat(end).isInstanceOf(NotTaken.class);
        return (NotTaken) end;
    }

    @Test
    void aPageThatComesWhileItIsWantedIsTakenAndLeavesNoFile() throws IOException {
        var started = start(Optional.empty(), LONG);
        await(started, Readiness.READY);
        var shot = started.take();
        await(started, Readiness.BUSY);
        Files.write(folder.resolve("IMG_0001.JPG"), page(200_000));

        try (var picture = ((Taken) shot.join()).picture()) {
            assertThat(picture.bytes()).isEqualTo(page(200_000));
        }
        await(started, Readiness.READY);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aPageIsTakenOnlyOnceItIsWhole() throws IOException {
        var started = start(Optional.empty(), LONG);
        await(started, Readiness.READY);
        var shot = started.take();
        await(started, Readiness.BUSY);
        var page = page(90_000);
        var file = folder.resolve("scan.jpg");
        Files.write(file, Arrays.copyOf(page, 30_000));
        Await.until(WITHIN, "looked at", () -> shot.isDone() || secondsOld(file) > 0.3);
        assertThat(shot).isNotDone();
        Files.write(file, Arrays.copyOfRange(page, 30_000, 90_000), StandardOpenOption.APPEND);

        assertThat(((Taken) shot.join()).picture().bytes()).isEqualTo(page);
    }

    private static double secondsOld(Path file) {
        try {
            long age = System.currentTimeMillis() - Files.getLastModifiedTime(file).toMillis();
            return age / 1000.0;
        } catch (IOException _) {
            return 0;
        }
    }

    @Test
    void whatNobodyAskedForIsErasedAndIsNoPictureForTheNext() throws IOException {
        Files.write(folder.resolve("left.jpg"), page(5_000));
        var started = start(Optional.empty(), SOON);
        await(started, Readiness.READY);
        Await.until(WITHIN, "nothing is left", this::isEmpty);
        Files.write(folder.resolve("early.jpg"), page(5_000));

        Await.until(WITHIN, "nothing is left", this::isEmpty);
        assertThat(not(started.take()).why()).isEqualTo(Why.NOTHING_CAME);
    }

    private boolean isEmpty() {
        try (var files = Files.list(folder)) {
            return files.findAny().isEmpty();
        } catch (IOException _) {
            return false;
        }
    }

    @Test
    void whatIsNoPictureIsSaidAndErased() throws IOException {
        var started = start(Optional.empty(), LONG);
        await(started, Readiness.READY);
        var shot = started.take();
        await(started, Readiness.BUSY);
        Files.writeString(folder.resolve("page.jpg"), "no picture".repeat(100));

        assertThat(not(shot).why()).isEqualTo(Why.UNUSABLE);
        Await.until(WITHIN, "nothing is left", this::isEmpty);
    }

    @Test
    void theShutterIsReleasedByItsProgram() throws IOException {
        var page = directory.resolve("page.jpg");
        Files.write(page, page(50_000));
        var started = start(Optional.of(program("cp " + page + " \"$1\"")), LONG);

        for (int turn = 0; turn < 2; turn++) {
            assertThat(((Taken) started.take().join()).picture().bytes()).hasSize(50_000);
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aProgramThatFailsIsTheCamerasFaultUntilItWorksAgain() throws IOException {
        var flag = directory.resolve("broken");
        var page = directory.resolve("page.jpg");
        Files.write(page, page(1_000));
        Files.writeString(flag, "");
        var lines = "[ -e " + flag + " ] && exit 3\ncp " + page + " \"$1\"";
        var started = start(Optional.of(program(lines)), LONG);
        assertThat(not(started.take()))
                .isEqualTo(new NotTaken(Why.NOT_WORKING, "shutter ended with 3"));
        assertThat(started.status().faults()).containsExactly(Fault.HARDWARE);

        Files.delete(flag);
        assertThat(started.take().join()).isInstanceOf(Taken.class);
        await(started, Readiness.READY);
    }

    @Test
    void aProgramThatHangsIsEnded() throws IOException {
        var mark = directory.resolve("pid");
        var started = start(Optional.of(program("echo $$ > " + mark + "\nexec sleep 600")), SOON);

        assertThat(not(started.take()).why()).isEqualTo(Why.NOTHING_CAME);
        var pid = Long.parseLong(Files.readString(mark).strip());
        Await.until(
                WITHIN,
                "the program ended",
                () -> ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isEmpty());
    }

    @Test
    void whoWentAwayGetsNoPicture() throws IOException {
        var started = start(Optional.empty(), LONG);
        await(started, Readiness.READY);
        var shot = started.take();
        await(started, Readiness.BUSY);
        assertThat(not(started.take()).why()).isEqualTo(Why.BUSY);

        shot.cancel(true);
        await(started, Readiness.READY);
        Files.write(folder.resolve("late.jpg"), page(1_000));
        Await.until(WITHIN, "nothing is left", this::isEmpty);
    }

    @Test
    void aFolderThatIsGoneIsAMissingCameraUntilItIsBack() throws IOException {
        Files.delete(folder);
        var started = start(Optional.empty(), LONG);
        await(started, Readiness.MISSING);
        assertThat(started.status().faults()).containsExactly(Fault.LINK_LOST);
        assertThat(not(started.take()).why()).isEqualTo(Why.NOT_WORKING);

        Files.createDirectory(folder);
        await(started, Readiness.READY);
    }

    @Test
    void aClosedCameraLeavesNobodyWaiting() {
        var started = start(Optional.empty(), LONG);
        await(started, Readiness.READY);
        var shot = started.take();
        await(started, Readiness.BUSY);
        started.close();

        assertThat(not(shot).why()).isEqualTo(Why.CLOSING);
        assertThat(not(started.take()).why()).isEqualTo(Why.CLOSING);
    }

    @Test
    void aPictureShowsNothingAndCanBeErased() {
        var picture = new Picture(page(300));
        assertThat(picture).hasToString("Picture[300 bytes]");
        picture.close();

        assertThat(picture.bytes()).containsOnly(0);
    }
}
