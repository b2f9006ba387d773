package cn.yimen.system.attack;

import cn.yimen.system.process.Checkout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A program that crashes must leave nothing of its memory on the disk.
final class CrashTraces {

    private static final int SECONDS = 30;
    private static final int SEGMENTATION_FAULT = 11;

    private CrashTraces() {}

    static Attempt attempt(Checkout checkout) throws Exception {
        var left = new ArrayList<String>();
        for (var options : List.of("ui-kit/jvm.options", "hall-server/jvm.options")) {
            left.addAll(left(checkout, options));
        }
        return Attempt.of(
                "image: a crash leaves no memory behind",
                "no core, no report, no dump, no attaching",
                left.isEmpty(),
                left.toString());
    }

    private static List<String> left(Checkout checkout, String options) throws Exception {
        var folder = Files.createTempDirectory("crash");
        var process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "@" + checkout.root().resolve(options),
                                "-Djava.io.tmpdir=" + folder,
                                "-cp",
                                checkout.classPath("system-tests"),
                                "cn.yimen.system.image.BareProgram")
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .start();
        try (var out = process.inputReader()) {
            var first = out.readLine();
            if (!"bare ready now".equals(first)) {
                throw new IOException(options + ": " + first);
            }
            var left = new ArrayList<String>();
            if (attaches(process.pid())) {
                left.add(options + " lets others attach");
            }
            crash(process);
            try (var files = Files.list(folder)) {
                files.forEach(file -> left.add(options + " leaves " + file.getFileName()));
            }
            return left;
        }
    }

    private static boolean attaches(long pid) throws IOException, InterruptedException {
        var jcmd =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                                Long.toString(pid),
                                "VM.version")
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        return jcmd.waitFor(SECONDS, TimeUnit.SECONDS) && jcmd.exitValue() == 0;
    }

    private static void crash(Process process) throws IOException, InterruptedException {
        var kill =
                new ProcessBuilder("kill", "-" + SEGMENTATION_FAULT, Long.toString(process.pid()))
                        .inheritIO()
                        .start();
        if (kill.waitFor() != 0 || !process.waitFor(SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException("the program did not crash");
        }
    }
}
