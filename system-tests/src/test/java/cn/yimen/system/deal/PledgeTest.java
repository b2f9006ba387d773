package cn.yimen.system.deal;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.journal.record.RecordId;
import cn.yimen.kiosk.flow.DealAnswer;
import cn.yimen.kiosk.flow.DealEffect;
import cn.yimen.kiosk.flow.Filing;
import cn.yimen.kiosk.flow.FormDraft;
import cn.yimen.kiosk.flow.HandingIn.Why;
import cn.yimen.kiosk.flow.Provided;
import cn.yimen.kiosk.flow.Strokes;
import cn.yimen.sandbox.store.Shelf;
import cn.yimen.uplink.contract.Signing;
import cn.yimen.uplink.contract.file.FileState;
import cn.yimen.uplink.record.Sent;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// 告知承诺: what is promised and signed instead of proved, as the province has it in the end.
@ExtendWith(SharedStage.class)
class PledgeTest {

    private DealStage stage;
    private Drafting drafting;
    private Set<FileState> before;

    @BeforeEach
    void begin(DealStage shared) {
        stage = shared;
        drafting = new Drafting(shared);
        before = new HashSet<>(files());
    }

    private List<FileState> files() {
        return stage.kept().inTurn(handle -> new Shelf(handle).all(FileState.class));
    }

    /// What arrived in this test of one kind of file.
    private List<String> arrived(String type) {
        return stage.kept()
                .inTurn(handle -> {
                    var shelf = new Shelf(handle);
                    return shelf.all(FileState.class).stream()
                            .filter(file -> !before.contains(file))
                            .filter(file -> file.mediaType().equals(type) && file.complete())
                            .map(file -> shelf.pieces().whole(file.file().toString()))
                            .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                            .toList();
                });
    }

    private Filing filing() {
        return drafting.filing(filing ->
                filing.terms().promise().isPresent()
                        && filing.papers().stream().anyMatch(Filing.Rule::byPromise));
    }

    private static Filing.Rule promised(Filing filing) {
        return filing.papers().stream().filter(Filing.Rule::byPromise).findFirst().orElseThrow();
    }

    private FormDraft draft(Filing filing) {
        var ways = Drafting.atWindow(filing);
        ways.put(promised(filing).code(), new Provided.Promised());
        var id = UUID.randomUUID();
        stage.kept.draft(Sent.caseDraft(drafting.empty(id)));
        var plain = drafting.draft(filing, ways);
        return with(plain, Optional.of(id.toString()), plain.values());
    }

    private static FormDraft with(
            FormDraft draft, Optional<String> id, Map<String, String> values) {
        return new FormDraft(
                id, draft.item(), draft.plan(), values, draft.pages(), draft.support());
    }

    private void handIn(FormDraft draft, Filing filing, Optional<Strokes> signed) {
        stage.ask(
                new DealEffect.HandIn(DealStage.SESSION, DealStage.PERSON, draft, filing, signed));
    }

    /// Even where the machine was switched off before it heard the answer, and somebody changes
    /// what may have arrived and signs again.
    @Test
    void aPledgeWhoseAnswerIsLostIsSignedOnceAndCountsOnce() throws Exception {
        var filing = filing();
        var draft = draft(filing);
        int cases = drafting.cases().size();
        stage.faultOfApplication("LOST_ANSWER");
        handIn(draft, filing, Optional.of(Drafting.NAME));
        assertThat(stage.answer(DealAnswer.NotAccepted.class).why()).isEqualTo(Why.UNKNOWN);
        stage.fault("NONE");
        stage.restart();
        var changed = new HashMap<>(draft.values());
        changed.put("phone", "13900000000");
        handIn(with(draft, draft.id(), changed), filing, Optional.of(Drafting.NAME));
        stage.answer(DealAnswer.Accepted.class);
        assertThat(drafting.cases()).hasSize(cases + 1);
        assertThat(stage.kept.header(new RecordId(UUID.fromString(draft.id().orElseThrow()))))
                .as("the draft is gone")
                .isEmpty();
        assertThat(arrived("image/svg+xml")).hasSize(1);
        assertThat(arrived("text/plain"))
                .singleElement()
                .asString()
                .contains(
                        draft.item().name(),
                        filing.terms().promise().orElseThrow(),
                        promised(filing).name(),
                        digest(arrived("image/svg+xml").getFirst()));
    }

    private static String digest(String drawing) {
        return Signing.digest(drawing.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aPledgeWithoutItsSignatureIsNotTakenAndStaysADraft() throws Exception {
        var filing = filing();
        var draft = draft(filing);
        int cases = drafting.cases().size();
        handIn(draft, filing, Optional.empty());
        assertThat(stage.answer(DealAnswer.NotAccepted.class).why()).isEqualTo(Why.INCOMPLETE);
        handIn(draft, filing, Optional.of(Drafting.NAME));
        stage.answer(DealAnswer.Accepted.class);
        assertThat(drafting.cases()).hasSize(cases + 1);
    }
}
