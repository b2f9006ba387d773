package cn.yimen.kiosk.effect;

import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.domain.Holder;
import cn.yimen.hall.domain.IdSource;
import cn.yimen.hall.domain.IdentityKind;
import cn.yimen.hall.domain.ItemCode;
import cn.yimen.hall.wire.MalformedMessage;
import cn.yimen.hall.wire.WireJson;
import cn.yimen.journal.record.Change;
import cn.yimen.journal.record.Contents;
import cn.yimen.journal.record.LookUp;
import cn.yimen.journal.record.ReadRecord;
import cn.yimen.journal.record.RecordHeader;
import cn.yimen.journal.record.RecordId;
import cn.yimen.journal.record.RecordState;
import cn.yimen.journal.record.RecordsUnreadable;
import cn.yimen.kiosk.flow.ErrandAnswer.DraftFound;
import cn.yimen.kiosk.flow.ErrandAnswer.DraftKept;
import cn.yimen.kiosk.flow.FormDraft;
import cn.yimen.kiosk.flow.World;
import cn.yimen.uplink.contract.cases.CaseSubmission;
import cn.yimen.uplink.contract.cases.CaseSubmission.Evidence;
import cn.yimen.uplink.contract.cases.FormValue;
import cn.yimen.uplink.contract.identity.IdentityLevel;
import cn.yimen.uplink.contract.identity.IdentityMethod;
import cn.yimen.uplink.contract.person.Applicant;
import cn.yimen.uplink.contract.person.ApplicantKind;
import cn.yimen.uplink.contract.person.Contact;
import cn.yimen.uplink.contract.write.Stamp;
import cn.yimen.uplink.record.Sent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// Keeps drafts (暂存) and finds them again: one for each person and item, under a keyed look-up.
final class DraftDesk {

    private final Supplier<World> world;
    private final Records records;
    private final IdSource ids;

    DraftDesk(Supplier<World> world, Records records, IdSource ids) {
        this.world = world;
        this.records = records;
        this.ids = ids;
    }

    /// Where it cannot be read the person begins anew; nothing of it is lost.
    DraftFound find(long session, Holder holder, ItemCode item) {
        try {
            return newest(holder, item)
                    .flatMap(this::read)
                    .map(kept ->
                            new DraftFound(
                                    session,
                                    kept.stamp().key(),
                                    kept.values().stream()
                                            .collect(
                                                    Collectors.toMap(
                                                            FormValue::field,
                                                            FormValue::value,
                                                            (_, later) -> later))))
                    .orElseGet(() -> new DraftFound(session, "", Map.of()));
        } catch (RecordsUnreadable e) {
            return new DraftFound(session, "", Map.of());
        }
    }

    private Optional<RecordHeader> newest(Holder holder, ItemCode item) {
        return records.find(lookUp(holder, item)).stream()
                .filter(header -> header.state() == RecordState.DRAFT)
                .reduce((_, later) -> later);
    }

    private Optional<CaseSubmission> read(RecordHeader header) {
        if (!(records.read(header.id()) instanceof ReadRecord.Found found)) {
            return Optional.empty();
        }
        try {
            return Optional.of(WireJson.read(found.contents().body().text(), CaseSubmission.class));
        } catch (MalformedMessage e) {
            // Written by a program that knew another form of it.
            return Optional.empty();
        }
    }

    DraftKept keep(long session, Holder holder, FormDraft draft) {
        var id = draft.id().map(UUID::fromString).orElseGet(() -> ids.command().value());
        var record =
                Sent.caseDraft(submission(id, holder, draft), lookUp(holder, draft.item().code()));
        var change =
                draft.id().isPresent()
                        ? records.replace(
                                new RecordId(id),
                                new Contents(record.contents().body(), record.contents().lookUps()))
                        : records.draft(record);
        return new DraftKept(
                session,
                change instanceof Change.Done ? Optional.of(id.toString()) : Optional.empty());
    }

    private static LookUp lookUp(Holder holder, ItemCode item) {
        return new LookUp("draft", holder.documentNumber() + ":" + item.value());
    }

    private CaseSubmission submission(UUID id, Holder holder, FormDraft draft) {
        var now = world.get();
        boolean card = holder.kind() != IdentityKind.PHONE_NUMBER;
        return new CaseSubmission(
                new Stamp(
                        id.toString(),
                        now.now(),
                        now.config().map(HallConfig::id).map(hall -> hall.value()).orElse("-"),
                        now.device().value(),
                        Optional.empty(),
                        true),
                draft.item().code().value(),
                draft.plan().item(),
                Optional.empty(),
                Applicants.of(holder).orElseGet(DraftDesk::nobody),
                new Contact(holder.name(), draft.values().getOrDefault("phone", "")),
                new Evidence(
                        card ? IdentityMethod.ID_CARD : IdentityMethod.MESSAGE_CODE,
                        card ? IdentityLevel.L3 : IdentityLevel.L1,
                        now.now()),
                List.of(),
                values(draft),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static List<FormValue> values(FormDraft draft) {
        return draft.plan().fields().stream()
                .filter(field -> !draft.value(field).isEmpty())
                .map(field -> new FormValue(field.code(), draft.value(field), false))
                .toList();
    }

    private static Applicant nobody() {
        return new Applicant(
                ApplicantKind.PERSON, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
