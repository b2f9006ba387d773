package cn.yimen.kiosk.effect;

import cn.yimen.hall.domain.Holder;
import cn.yimen.kiosk.flow.Certifying.Document;
import cn.yimen.kiosk.flow.Certifying.End;
import cn.yimen.kiosk.flow.Certifying.Seal;
import cn.yimen.kiosk.flow.Certifying.Stage;
import cn.yimen.kiosk.flow.DealAnswer;
import cn.yimen.kiosk.flow.DealEffect;
import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.uplink.client.Cases;
import cn.yimen.uplink.client.Certificates;
import cn.yimen.uplink.client.Outcome;
import cn.yimen.uplink.client.Seals;
import cn.yimen.uplink.client.SessionToken;
import cn.yimen.uplink.client.StoredFiles;
import cn.yimen.uplink.contract.PlatformProblem;
import cn.yimen.uplink.contract.ProblemType;
import cn.yimen.uplink.contract.cases.HandOut;
import cn.yimen.uplink.contract.certificate.CertificatePrint;
import cn.yimen.uplink.contract.certificate.PaperOutcome;
import cn.yimen.uplink.contract.certificate.PrintReport;
import cn.yimen.uplink.contract.certificate.PrintRequest;
import cn.yimen.uplink.contract.seal.SealCheck;
import cn.yimen.uplink.contract.seal.SealVerdict;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/// Prints certificates and results: fetched whole, their seal verified by the province and on this
/// machine, and only then put on paper. What became of the paper is told to the province: out, not
/// out, or not known.
final class CertificateDesk {

    private final Logins sessions;
    private final Stamps stamps;
    private final SheetPrinter printer;
    private final SealGate seals;
    private final Consumer<KioskEvent> sink;

    /// What stands between a document and paper.
    record Paper(SealGate seals, SheetPrinter printer) {}

    /// A paper of which the machine does not know; its person says.
    private volatile Optional<Unsettled> unsettled = Optional.empty();

    private record Unsettled(Sheet sheet, ProvinceWay way) {}

    /// @param print number of the print; empty for a result
    /// @param receiver who gets a result
    private record Sheet(
            UUID file,
            Optional<String> digest,
            Optional<CertificatePrint> print,
            Receiver receiver) {}

    private record Receiver(Document document, Holder holder) {}

    CertificateDesk(Logins sessions, Stamps stamps, Paper paper, Consumer<KioskEvent> sink) {
        this.sessions = sessions;
        this.stamps = stamps;
        this.printer = paper.printer();
        this.seals = paper.seals();
        this.sink = sink;
    }

    DealAnswer list(DealEffect.ListDocuments asked, ProvinceWay way) {
        var documents =
                sessions.of(asked.session(), asked.holder())
                        .then(token -> new Documents(way).of(token));
        return documents instanceof Outcome.Done<List<Document>>(var found)
                ? new DealAnswer.DocumentsFound(asked.session(), found)
                : new DealAnswer.Unanswered(asked.session());
    }

    DealAnswer print(DealEffect.PrintDocument wanted, ProvinceWay way) {
        long session = wanted.session();
        if (seals.isClosed()) {
            return ended(session, End.NO_ROOTS);
        }
        var sheet = sessions.of(session, wanted.holder()).then(token -> sheet(token, wanted, way));
        return switch (sheet) {
            case Outcome.Done<Sheet>(var ready) -> verified(session, ready, way);
            case Outcome.Refused<Sheet>(var problem) ->
                    ended(session, isUsedUp(problem) ? End.USED_UP : End.NOT_REACHED);
            case Outcome.NotNow<Sheet> _ -> ended(session, End.NOT_REACHED);
        };
    }

    private static boolean isUsedUp(PlatformProblem problem) {
        return ProblemType.of(problem.type()).filter(ProblemType.TOO_MANY::equals).isPresent();
    }

    private static DealAnswer ended(long session, End end) {
        return new DealAnswer.DocumentEnded(session, end, Optional.empty());
    }

    private Outcome<Sheet> sheet(
            SessionToken token, DealEffect.PrintDocument wanted, ProvinceWay way) {
        var document = wanted.document();
        var receiver = new Receiver(document, wanted.holder());
        if (document.receipt().isPresent()) {
            return new Documents(way)
                    .result(token, document)
                    .then(file ->
                            new Outcome.Done<>(
                                    new Sheet(file, Optional.empty(), Optional.empty(), receiver)));
        }
        return new Certificates(way.transport(), way.words())
                .request(token, new PrintRequest(stamps.next(), document.code(), List.of()))
                .then(print ->
                        new Outcome.Done<>(
                                new Sheet(
                                        print.file(),
                                        Optional.of(print.digest()),
                                        Optional.of(print),
                                        receiver)));
    }

    private DealAnswer verified(long session, Sheet sheet, ProvinceWay way) {
        sink.accept(new DealAnswer.DocumentMoved(session, Stage.VERIFYING));
        var check =
                new Seals(way.transport(), way.words())
                        .check(new SealCheck(stamps.next(), sheet.file()));
        if (!(check instanceof Outcome.Done<SealVerdict>(var verdict))) {
            report(sheet, PaperOutcome.NOT_PRINTED, way);
            return ended(session, End.NOT_REACHED);
        }
        if (!holds(verdict, sheet)) {
            report(sheet, PaperOutcome.NOT_PRINTED, way);
            return ended(session, End.SEAL_BROKEN);
        }
        var content =
                new StoredFiles(way.transport(), way.words())
                        .content(sheet.file(), verdict.digest());
        if (!(content instanceof Outcome.Done<byte[]>(var pdf))) {
            report(sheet, PaperOutcome.NOT_PRINTED, way);
            return ended(session, End.NOT_REACHED);
        }
        var flaw = seals.flaw(pdf, way.transport().clock().instant(), expected(verdict, sheet));
        if (flaw.isPresent()) {
            Arrays.fill(pdf, (byte) 0);
            report(sheet, PaperOutcome.NOT_PRINTED, way);
            return ended(session, flaw.get());
        }
        sink.accept(new DealAnswer.DocumentMoved(session, Stage.PRINTING));
        var end = printer.print(pdf, sheet.file());
        Arrays.fill(pdf, (byte) 0);
        settle(sheet, end, way);
        return new DealAnswer.DocumentEnded(session, end, Optional.of(seal(verdict, sheet)));
    }

    /// The seal that the province named, and on a certificate of the authority that gives it out.
    private static SealGate.Expected expected(SealVerdict verdict, Sheet sheet) {
        var named = verdict.seals().getFirst();
        return new SealGate.Expected(
                named.name(),
                named.signer(),
                named.certificate(),
                sheet.print().map(_ -> sheet.receiver().document().department()));
    }

    /// Sealed, every seal valid, and the very file that was promised.
    private static boolean holds(SealVerdict verdict, Sheet sheet) {
        return verdict.whole()
                && !verdict.seals().isEmpty()
                && verdict.seals().stream().allMatch(SealVerdict.Seal::valid)
                && sheet.digest().stream().allMatch(verdict.digest()::equals);
    }

    private static Seal seal(SealVerdict verdict, Sheet sheet) {
        var first = verdict.seals().getFirst();
        return new Seal(
                first.name(), first.signer(), sheet.print().map(CertificatePrint::verifyCode));
    }

    private void settle(Sheet sheet, End end, ProvinceWay way) {
        switch (end) {
            case OUT -> {
                report(sheet, PaperOutcome.PRINTED, way);
                handOut(sheet, way);
            }
            case ASKED -> unsettled = Optional.of(new Unsettled(sheet, way));
            default -> report(sheet, PaperOutcome.NOT_PRINTED, way);
        }
    }

    /// What the person says of a paper of which the machine does not know: one that did not come
    /// may still lie in the printer, and stays unknown.
    void settle(boolean came) {
        unsettled.ifPresent(open -> {
            report(open.sheet(), came ? PaperOutcome.PRINTED : PaperOutcome.UNKNOWN, open.way());
            if (came) {
                handOut(open.sheet(), open.way());
            }
        });
        unsettled = Optional.empty();
    }

    /// Nobody said.
    void end() {
        settle(false);
    }

    private void report(Sheet sheet, PaperOutcome outcome, ProvinceWay way) {
        sheet.print()
                .ifPresent(print -> {
                    // Told again by the reconciliation of the day where it is lost.
                    var _ =
                            new Certificates(way.transport(), way.words())
                                    .report(print.print(), new PrintReport(stamps.next(), outcome));
                });
    }

    /// 领取: a result that came out is in its receiver's hands.
    private void handOut(Sheet sheet, ProvinceWay way) {
        var document = sheet.receiver().document();
        var person = Applicants.person(sheet.receiver().holder());
        if (document.receipt().isPresent() && person.isPresent()) {
            var _ =
                    new Cases(way.transport(), way.words())
                            .handOut(
                                    document.receipt().get(),
                                    new HandOut(
                                            stamps.next(),
                                            document.code(),
                                            person.get(),
                                            Optional.empty()));
        }
    }
}
