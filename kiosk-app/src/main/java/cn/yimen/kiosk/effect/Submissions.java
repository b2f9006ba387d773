package cn.yimen.kiosk.effect;

import cn.yimen.hall.domain.Holder;
import cn.yimen.hall.domain.IdentityKind;
import cn.yimen.kiosk.flow.FormDraft;
import cn.yimen.kiosk.flow.FormPlan;
import cn.yimen.kiosk.flow.Given;
import cn.yimen.kiosk.flow.Prefill;
import cn.yimen.kiosk.flow.Provided;
import cn.yimen.kiosk.flow.Support;
import cn.yimen.uplink.contract.cases.CaseSubmission;
import cn.yimen.uplink.contract.cases.CaseSubmission.Evidence;
import cn.yimen.uplink.contract.cases.CaseSubmission.SituationAnswer;
import cn.yimen.uplink.contract.cases.FormValue;
import cn.yimen.uplink.contract.cases.MaterialWay;
import cn.yimen.uplink.contract.cases.SubmittedMaterial;
import cn.yimen.uplink.contract.cases.TrustLevel;
import cn.yimen.uplink.contract.identity.IdentityLevel;
import cn.yimen.uplink.contract.person.Applicant;
import cn.yimen.uplink.contract.person.ApplicantKind;
import cn.yimen.uplink.contract.person.Contact;
import cn.yimen.uplink.contract.write.Stamp;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A form in the contract's words, and back.
final class Submissions {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private Submissions() {}

    /// What is signed for.
    ///
    /// @param signature file of the signature
    /// @param promise file of what was promised
    record Signed(Optional<UUID> signature, Optional<UUID> promise) {
        static final Signed NOTHING = new Signed(Optional.empty(), Optional.empty());
    }

    /// @param item code of the item, or of the first item of one matter
    /// @param matter code of one matter
    record About(String item, Optional<String> matter) {}

    static CaseSubmission of(
            Stamp stamp, Holder holder, FormDraft draft, About about, Signed signed) {
        boolean card = holder.kind() != IdentityKind.PHONE_NUMBER;
        return new CaseSubmission(
                stamp,
                about.item(),
                draft.plan().item(),
                about.matter(),
                Applicants.of(holder).orElseGet(Submissions::nobody),
                new Contact(holder.name(), draft.values().getOrDefault("phone", "")),
                new Evidence(
                        Applicants.method(holder),
                        card ? IdentityLevel.L3 : IdentityLevel.L1,
                        stamp.at()),
                answers(draft),
                values(draft),
                materials(draft, signed),
                Optional.empty(),
                Optional.empty(),
                signed.signature());
    }

    private static Applicant nobody() {
        return new Applicant(
                ApplicantKind.PERSON, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /// Where nothing of a question applies, nothing is said of it.
    private static List<SituationAnswer> answers(FormDraft draft) {
        return draft.support().answers().entrySet().stream()
                .filter(answer -> !answer.getValue().isEmpty())
                .sorted(Map.Entry.comparingByKey())
                .map(answer ->
                        new SituationAnswer(
                                answer.getKey(), answer.getValue().stream().sorted().toList()))
                .toList();
    }

    /// Only the fields that apply; one that stood there already says what stood there, too.
    private static List<FormValue> values(FormDraft draft) {
        return draft.plan().applying(draft.values()).stream()
                .filter(field -> !draft.value(field).isEmpty())
                .map(field -> value(draft, field))
                .toList();
    }

    private static FormValue value(FormDraft draft, FormPlan.Field field) {
        var said = draft.prefill(field).filter(prefill -> !prefill.value().isEmpty());
        return new FormValue(
                field.code(),
                draft.value(field),
                draft.isCorrected(field),
                said.map(Prefill::value),
                said.map(Prefill::source));
    }

    private static List<SubmittedMaterial> materials(FormDraft draft, Signed signed) {
        var pictures =
                draft.pages().entrySet().stream()
                        .map(paper ->
                                files(paper.getKey(), MaterialWay.FILE, ids(paper.getValue())));
        var others =
                draft.support().provided().entrySet().stream()
                        .filter(paper -> !draft.pages().containsKey(paper.getKey()))
                        .map(paper -> material(paper.getKey(), paper.getValue(), signed));
        return Stream.concat(pictures, others)
                .sorted((one, other) -> one.material().compareTo(other.material()))
                .toList();
    }

    /// Taken by the applicant alone: whoever decides compares them with the originals.
    private static SubmittedMaterial files(String paper, MaterialWay way, List<UUID> files) {
        return new SubmittedMaterial(paper, way, TrustLevel.C, files, Optional.empty());
    }

    /// What is handed in afterwards.
    static SubmittedMaterial material(String paper, Given what) {
        return switch (what) {
            case Given.Files(var files) -> files(paper, MaterialWay.FILE, ids(files));
            case Given.Again(var earlier) -> material(paper, earlier, Signed.NOTHING);
            case Given.ByLicence(var licence) -> material(paper, licence, Signed.NOTHING);
        };
    }

    private static SubmittedMaterial material(String paper, Provided how, Signed signed) {
        return switch (how) {
            case Provided.Licence licence ->
                    new SubmittedMaterial(
                            paper,
                            MaterialWay.LICENCE,
                            TrustLevel.A,
                            List.of(),
                            Optional.of(licence.id()));
            case Provided.Earlier earlier -> files(paper, MaterialWay.REUSED, ids(earlier.files()));
            case Provided.Later _ -> files(paper, MaterialWay.TOLERATED, List.of());
            case Provided.Promised _ ->
                    new SubmittedMaterial(
                            paper,
                            MaterialWay.COMMITMENT,
                            TrustLevel.D,
                            signed.promise().stream().toList(),
                            Optional.empty());
            case Provided.AtWindow _ -> files(paper, MaterialWay.PAPER, List.of());
        };
    }

    private static List<UUID> ids(List<String> files) {
        return files.stream().map(UUID::fromString).toList();
    }

    /// The pictures of a kept form, by paper.
    static Map<String, List<String>> pages(CaseSubmission kept) {
        return kept.materials().stream()
                .filter(material -> material.way() == MaterialWay.FILE)
                .collect(
                        Collectors.toMap(
                                SubmittedMaterial::material,
                                material -> strings(material.files()),
                                (_, later) -> later));
    }

    /// How its other papers are provided, and what its person corrected.
    static Support support(CaseSubmission kept) {
        var provided = new HashMap<String, Provided>();
        for (var material : kept.materials()) {
            provided(material, kept).ifPresent(how -> provided.put(material.material(), how));
        }
        var prefills = new HashMap<String, Prefill>();
        kept.values()
                .forEach(value ->
                        value.prefilled()
                                .ifPresent(said ->
                                        prefills.put(
                                                value.field(),
                                                new Prefill(said, value.source().orElse("")))));
        return new Support(
                prefills,
                provided,
                kept.values().stream()
                        .filter(FormValue::corrected)
                        .map(FormValue::field)
                        .collect(Collectors.toSet()),
                kept.answers().stream()
                        .collect(
                                Collectors.toMap(
                                        SituationAnswer::situation,
                                        answer -> Set.copyOf(answer.options()),
                                        (_, later) -> later)));
    }

    private static Optional<Provided> provided(SubmittedMaterial material, CaseSubmission kept) {
        return switch (material.way()) {
            case FILE -> Optional.empty();
            case LICENCE ->
                    material.licence().map(id -> new Provided.Licence(id, material.material()));
            case REUSED ->
                    Optional.of(
                            new Provided.Earlier(
                                    strings(material.files()),
                                    kept.stamp().at().atZone(ZONE).toLocalDate()));
            case TOLERATED -> Optional.of(new Provided.Later(0));
            case COMMITMENT -> Optional.of(new Provided.Promised());
            case PAPER -> Optional.of(new Provided.AtWindow());
        };
    }

    private static List<String> strings(List<UUID> files) {
        return files.stream().map(UUID::toString).toList();
    }
}
