package cn.yimen.sandbox.service;

import cn.yimen.sandbox.store.Shelf;
import cn.yimen.uplink.contract.PlatformProblem;
import cn.yimen.uplink.contract.ProblemType;
import cn.yimen.uplink.contract.cases.CaseSubmission;
import cn.yimen.uplink.contract.cases.MaterialWay;
import cn.yimen.uplink.contract.cases.SubmittedMaterial;
import cn.yimen.uplink.contract.catalogue.Item;
import cn.yimen.uplink.contract.catalogue.ItemState;
import cn.yimen.uplink.contract.catalogue.Material;
import cn.yimen.uplink.contract.catalogue.Necessity;
import cn.yimen.uplink.contract.file.FileState;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Whether an application is whole: version, level, materials, files, form.
final class CaseChecks {

    private CaseChecks() {}

    /// Why an application is not taken in; empty where it is.
    static Optional<PlatformProblem> against(CaseSubmission submission, Item item, Shelf shelf) {
        return offered(submission, item)
                .or(() -> proved(submission, item))
                .or(() -> new SituationChecks(item.situations(), submission.answers()).problem())
                .or(() -> materials(submission, item))
                .or(() -> files(submission.materials(), shelf))
                .or(() -> signature(submission, shelf))
                .or(() -> form(submission, item));
    }

    private static Optional<PlatformProblem> offered(CaseSubmission submission, Item item) {
        if (item.state() != ItemState.IN_USE
                || !item.terms().audience().contains(submission.applicant().kind())) {
            return Optional.of(PlatformProblem.of(ProblemType.NOT_OFFERED, "该事项不受理此申请"));
        }
        return submission.version() == item.version()
                ? Optional.empty()
                : Optional.of(PlatformProblem.of(ProblemType.STALE_VERSION, "事项已更新"));
    }

    private static Optional<PlatformProblem> proved(CaseSubmission submission, Item item) {
        var wrong = People.wrong(submission.applicant());
        if (wrong.isPresent()) {
            return Optional.of(Refusals.invalid("/applicant" + wrong.get()));
        }
        return submission.evidence().level().compareTo(item.terms().level()) < 0
                ? Optional.of(
                        PlatformProblem.of(ProblemType.LEVEL_TOO_LOW, "实名等级不够")
                                .needing(item.terms().level()))
                : Optional.empty();
    }

    private static Optional<PlatformProblem> materials(CaseSubmission submission, Item item) {
        var asked = asked(submission, item);
        for (var material : item.materials()) {
            var given =
                    submission.materials().stream()
                            .filter(one -> one.material().equals(material.code()))
                            .findFirst();
            if (asked.contains(material.code()) && !suffices(material, given)) {
                return Optional.of(Refusals.incomplete("/materials/" + material.code()));
            }
        }
        return Optional.empty();
    }

    /// What everybody must hand in, and what the answers to the situations add.
    private static Set<String> asked(CaseSubmission submission, Item item) {
        var situation = new SituationChecks(item.situations(), submission.answers());
        var byAnswer = situation.conditional();
        var always =
                item.materials().stream()
                        .filter(material -> material.necessity() != Necessity.OPTIONAL)
                        .map(Material::code)
                        .filter(code -> !byAnswer.contains(code));
        return Stream.concat(always, situation.added().stream()).collect(Collectors.toSet());
    }

    private static boolean suffices(Material material, Optional<SubmittedMaterial> given) {
        if (given.isEmpty()) {
            return false;
        }
        return switch (given.get().way()) {
            case FILE -> !given.get().files().isEmpty();
            case LICENCE -> given.get().licence().isPresent();
            case TOLERATED -> material.necessity() == Necessity.TOLERABLE;
            case REUSED, COMMITMENT -> !given.get().files().isEmpty();
            case PAPER -> true;
        };
    }

    /// Every file that is named has arrived whole.
    static Optional<PlatformProblem> files(List<SubmittedMaterial> materials, Shelf shelf) {
        return materials.stream()
                .flatMap(material -> material.files().stream())
                .filter(file ->
                        shelf.find(FileState.class, file.toString())
                                .filter(FileState::complete)
                                .isEmpty())
                .findFirst()
                .map(_ -> Refusals.incomplete("/materials"));
    }

    /// Whoever commits themselves signs for it (告知承诺).
    private static Optional<PlatformProblem> signature(CaseSubmission submission, Shelf shelf) {
        boolean commits =
                submission.materials().stream()
                        .anyMatch(given -> given.way() == MaterialWay.COMMITMENT);
        boolean signed =
                submission
                        .signature()
                        .flatMap(file -> shelf.find(FileState.class, file.toString()))
                        .filter(FileState::complete)
                        .isPresent();
        return commits && !signed
                ? Optional.of(Refusals.incomplete("/signature"))
                : Optional.empty();
    }

    private static Optional<PlatformProblem> form(CaseSubmission submission, Item item) {
        return item.form().flatMap(form -> FormChecks.wrong(form, submission.values()));
    }
}
