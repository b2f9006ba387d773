package cn.yimen.system.deal;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.kiosk.flow.Certifying.Document;
import cn.yimen.kiosk.flow.Certifying.End;
import cn.yimen.kiosk.flow.DealAnswer;
import cn.yimen.kiosk.flow.DealEffect;
import cn.yimen.sandbox.ledger.Ledger;
import cn.yimen.sandbox.seal.Issued.Subject;
import cn.yimen.sandbox.seal.SealOffice;
import cn.yimen.sandbox.seal.SealOffice.SealKeys;
import cn.yimen.sandbox.store.Shelf;
import cn.yimen.sandbox.store.Shelf.Owner;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// Whatever the province says of a seal, the machine verifies it by itself, and prints nothing that
/// does not hold.
class SealsOnPaperTest {

    private static final Instant FROM = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant UNTIL = Instant.parse("2126-01-01T00:00:00Z");

    private static DealStage stage(Path folder, SealKeys keys) {
        try (var ledger = Ledger.open(folder.resolve("ledger.db"))) {
            ledger.database()
                    .inTurn(handle -> {
                        new Shelf(handle).put(SealOffice.SEAL, Owner.PROVINCE, keys);
                        return true;
                    });
        }
        return new DealStage(folder);
    }

    private static End printed(DealStage stage, Document document) throws InterruptedException {
        stage.ask(new DealEffect.PrintDocument(DealStage.SESSION, DealStage.PERSON, document));
        return stage.answer(DealAnswer.DocumentEnded.class).end();
    }

    private static List<Document> documents(DealStage stage) throws InterruptedException {
        stage.ask(new DealEffect.ListDocuments(DealStage.SESSION, DealStage.PERSON));
        return stage.answer(DealAnswer.DocumentsFound.class).documents();
    }

    /// The province's own word names the authority that should have sealed, and its own look at the
    /// file finds nothing: somebody changed a letter where the platform keeps it.
    @Test
    void neitherTheSealOfAnotherAuthorityNorAChangedResultIsPrinted(@TempDir Path folder)
            throws Exception {
        var random = new Random(10);
        var keys = SealKeys.made(random, FROM, UNTIL);
        var other = keys.root().issue(new Subject("云岭市某单位", "3A5F0001", FROM, UNTIL), random);
        var mixed = new SealKeys(keys.root(), keys.maker(), other, FROM, UNTIL);
        try (var stage = stage(folder, mixed)) {
            assertThat(printed(stage, documents(stage).getLast())).isEqualTo(End.SEAL_OF_ANOTHER);
            var receipt = new Drafting(stage).decided();
            new ForgedFiles(stage.kept())
                    .replace(
                            UUID.nameUUIDFromBytes(receipt.getBytes(StandardCharsets.UTF_8)),
                            "Yimen result",
                            "Yimen Result");
            assertThat(printed(stage, documents(stage).getFirst())).isEqualTo(End.DOCUMENT_CHANGED);
            assertThat(stage.paper.printed()).isEmpty();
        }
    }

    @Test
    @ExtendWith(SharedStage.class)
    void aMachineWithoutRootsPrintsNothingAndUsesUpNothing(DealStage stage) throws Exception {
        stage.restartWithoutRoots();
        int before = stage.paper.printed().size();
        var document = documents(stage).getLast();
        assertThat(printed(stage, document)).isEqualTo(End.NO_ROOTS);
        assertThat(documents(stage).getLast().left()).isEqualTo(document.left());
        assertThat(stage.paper.printed().size()).isEqualTo(before);
    }
}
