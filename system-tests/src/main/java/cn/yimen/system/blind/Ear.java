package cn.yimen.system.blind;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// What comes out of the headset, as words.
final class Ear {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final long LOOK_AGAIN_MILLIS = 10;
    private static final int WORDS = 3;

    private final Path transcript;

    /// @param folder into which the kiosk writes what would be heard
    Ear(Path folder) {
        transcript = folder.resolve("transcript.tsv");
    }

    /// How much was heard so far.
    int mark() throws IOException {
        return lines().size();
    }

    /// All that was said since a mark, once it is silent again.
    String untilSilence(int mark) throws IOException, InterruptedException, TimeoutException {
        return words(until("silence", mark, said -> said.size() > 1 && isSilent(said)));
    }

    /// The same, where these words are among what is said.
    String until(int mark, String wanted)
            throws IOException, InterruptedException, TimeoutException {
        return words(
                until(
                        "“" + wanted + "”",
                        mark,
                        said -> words(said).contains(wanted) && isSilent(said)));
    }

    private List<String> until(String what, int mark, Predicate<List<String>> enough)
            throws IOException, InterruptedException, TimeoutException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            var said = lines().stream().skip(mark).toList();
            if (enough.test(said)) {
                return said;
            }
            if (System.nanoTime() > deadline) {
                throw new TimeoutException(
                        "%s is not heard within %s, only: %s"
                                .formatted(what, PATIENCE, words(said)));
            }
            TimeUnit.MILLISECONDS.sleep(LOOK_AGAIN_MILLIS);
        }
    }

    private static boolean isSilent(List<String> said) {
        return !said.isEmpty() && word(said.getLast()).isEmpty();
    }

    private List<String> lines() throws IOException {
        if (!Files.exists(transcript)) {
            return List.of();
        }
        var text = Files.readString(transcript);
        return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
    }

    private static String words(List<String> lines) {
        return lines.stream()
                .map(Ear::word)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String word(String line) {
        return line.split("\t", -1)[WORDS];
    }
}
