package cn.yimen.journal.kept;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class KeptDocumentsTest {

    private static final Kept FIRST = new Kept(Instant.parse("2026-11-20T01:00:00Z"), "一\n1");
    private static final Kept SECOND = new Kept(Instant.parse("2026-11-21T01:00:00Z"), "二\n22");

    @TempDir Path directory;
    private KeptDocuments documents;

    @BeforeEach
    void make() {
        documents = new KeptDocuments(directory.resolve("known"));
    }

    @Test
    void whatWasKeptIsThereAfterwardsAndTheNewerReplacesTheOlder() throws IOException {
        assertThat(documents.read("hall")).isEmpty();

        documents.keep("hall", FIRST);
        assertThat(documents.read("hall")).contains(FIRST);

        documents.keep("hall", SECOND);
        assertThat(documents.read("hall")).contains(SECOND);
        assertThat(documents.read("catalogue")).isEmpty();
    }

    @Test
    void aFileThatBreaksAtAnyByteGivesWayToTheOneBefore() throws IOException {
        documents.keep("hall", FIRST);
        documents.keep("hall", SECOND);
        var file = directory.resolve("known/hall");
        var whole = Files.readAllBytes(file);

        for (int at = 0; at < whole.length; at++) {
            var flipped = whole.clone();
            flipped[at] ^= 1;
            Files.write(file, flipped);
            assertThat(documents.read("hall")).as("byte %d", at).contains(FIRST);
            Files.write(file, Arrays.copyOf(whole, at));
            assertThat(documents.read("hall")).as("cut at %d", at).contains(FIRST);
        }
    }

    @Test
    void aDamagedOneIsNeverKeptAsTheOneBefore() throws IOException {
        documents.keep("hall", FIRST);
        documents.keep("hall", SECOND);
        Files.writeString(directory.resolve("known/hall"), "rubbish");

        documents.keep("hall", SECOND);
        Files.writeString(directory.resolve("known/hall"), "rubbish");

        assertThat(documents.read("hall")).contains(FIRST);
    }

    @Test
    void ofWhatMayHaveNoOlderCopyNoneStays() throws IOException {
        documents.keep("bookings", FIRST);
        documents.keepOnly("bookings", SECOND);

        assertThat(documents.read("bookings")).contains(SECOND);
        try (var files = Files.list(directory.resolve("known"))) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void aPowerCutBetweenTheTwoMovesLosesNothing() throws IOException {
        documents.keep("hall", FIRST);
        Files.move(directory.resolve("known/hall"), directory.resolve("known/hall.old"));

        assertThat(documents.read("hall")).contains(FIRST);
        documents.keep("hall", SECOND);
        assertThat(documents.read("hall")).contains(SECOND);
    }
}
