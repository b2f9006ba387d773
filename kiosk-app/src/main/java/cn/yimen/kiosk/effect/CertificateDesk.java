package cn.yimen.kiosk.effect;

import cn.yimen.journal.record.RecordId;
import cn.yimen.kiosk.effect.ResultPapers.Begun;
import cn.yimen.kiosk.flow.Certifying.Document;
import cn.yimen.kiosk.flow.Certifying.End;
import cn.yimen.kiosk.flow.Certifying.Seal;
import cn.yimen.kiosk.flow.Certifying.Stage;
import cn.yimen.kiosk.flow.DealAnswer;
import cn.yimen.kiosk.flow.DealEffect;
import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.uplink.client.Certificates;
import cn.yimen.uplink.client.Outcome;
import cn.yimen.uplink.client.Seals;
import cn.yimen.uplink.client.SessionToken;
import cn.yimen.uplink.client.StoredFiles;
import cn.yimen.uplink.contract.PlatformProblem;
import cn.yimen.uplink.contract.ProblemType;
import cn.yimen.uplink.contract.certificate.CertificatePrint;
import cn.yimen.uplink.contract.certificate.PaperOutcome;
import cn.yimen.uplink.contract.certificate.PrintReport;
import cn.yimen.uplink.contract.certificate.PrintRequest;
import cn.yimen.uplink.contract.seal.SealCheck;
import cn.yimen.uplink.contract.seal.SealVerdict;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/// Prints certificates and results: fetched whole, their seal verified by the province and on this
/// machine, and only then put on paper. What became of the paper is told to the province: out, not
/// out, or not known.
final class CertificateDesk {

    private final Logins sessions;
    private final Stamps stamps;
    private final SheetPrinter printer;
    private final SealGate seals;
    private final ResultPapers results;
    private final PrintReports reports;
    private final Consumer<KioskEvent> sink;

    /// What stands between a document and paper.
    record Paper(SealGate seals, Records records, SheetPrinter printer) {}

    /// Papers of which the machine does not know, by the number of the visit; their persons say.
    private final Map<Long, Sheet> unsettled = new ConcurrentHashMap<>();

    /// @param print number of the print; empty for a result
    /// @param begun its trace on the disk
    private record Sheet(
            UUID file,
            Optional<CertificatePrint> print,
            Document document,
            Optional<RecordId> begun) {

        Sheet traced(RecordId paper) {
            return new Sheet(file, print, document, Optional.of(paper));
        }
    }

    CertificateDesk(Logins sessions, Stamps stamps, Paper paper, Consumer<KioskEvent> sink) {
        this.sessions = sessions;
        this.stamps = stamps;
        this.printer = paper.printer();
        this.seals = paper.seals();
        this.results = new ResultPapers(paper.records(), stamps);
        this.reports = new PrintReports(paper.records(), stamps);
        this.sink = sink;
    }

    /// Once, before anything is printed: tells of the papers during which the machine died.
    void resume() {
        reports.resume();
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
            case Outcome.Done<Sheet>(var ready) -> traced(wanted, ready, way);
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
        if (document.receipt().isPresent()) {
            return new Documents(way)
                    .result(token, document)
                    .then(file ->
                            new Outcome.Done<>(
                                    new Sheet(file, Optional.empty(), document, Optional.empty())));
        }
        return new Certificates(way.transport(), way.words())
                .request(token, new PrintRequest(stamps.next(), document.code(), List.of()))
                .then(print ->
                        new Outcome.Done<>(
                                new Sheet(
                                        print.file(),
                                        Optional.of(print),
                                        document,
                                        Optional.empty())));
    }

    private DealAnswer verified(long session, Sheet sheet, ProvinceWay way) {
        sink.accept(new DealAnswer.DocumentMoved(session, Stage.VERIFYING));
        var check =
                new Seals(way.transport(), way.words())
                        .check(new SealCheck(stamps.next(), sheet.file()));
        if (!(check instanceof Outcome.Done<SealVerdict>(var verdict))) {
            report(sheet, PaperOutcome.NOT_PRINTED);
            return ended(session, End.NOT_REACHED);
        }
        if (!holds(verdict, sheet)) {
            report(sheet, PaperOutcome.NOT_PRINTED);
            return ended(session, End.SEAL_BROKEN);
        }
        var content =
                new StoredFiles(way.transport(), way.words())
                        .content(sheet.file(), verdict.digest());
        if (!(content instanceof Outcome.Done<byte[]>(var pdf))) {
            report(sheet, PaperOutcome.NOT_PRINTED);
            return ended(session, End.NOT_REACHED);
        }
        var flaw = seals.flaw(pdf, way.transport().clock().instant(), expected(verdict, sheet));
        if (flaw.isPresent()) {
            Arrays.fill(pdf, (byte) 0);
            report(sheet, PaperOutcome.NOT_PRINTED);
            return ended(session, flaw.get());
        }
        sink.accept(new DealAnswer.DocumentMoved(session, Stage.PRINTING));
        var end = printer.print(pdf, sheet.file());
        Arrays.fill(pdf, (byte) 0);
        settle(session, sheet, end);
        return new DealAnswer.DocumentEnded(session, end, Optional.of(seal(verdict, sheet)));
    }

    /// A result leaves its trace first; one that was begun before is asked after, not printed.
    private DealAnswer traced(DealEffect.PrintDocument wanted, Sheet sheet, ProvinceWay way) {
        long session = wanted.session();
        if (sheet.print().isPresent()) {
            return begun(session, sheet, sheet.print().get().print(), way);
        }
        var receipt = sheet.document().receipt();
        var person = Applicants.person(wanted.holder());
        if (receipt.isEmpty() || person.isEmpty()) {
            return verified(session, sheet, way);
        }
        return switch (results.begin(receipt.get(), sheet.document(), person.get())) {
            case Begun.Fresh(var paper) -> verified(session, sheet.traced(paper), way);
            case Begun.Before(var paper) -> {
                unsettled.put(session, sheet.traced(paper));
                yield ended(session, End.ASKED);
            }
            case Begun.Out _ -> ended(session, End.USED_UP);
            case Begun.NotKept _ -> ended(session, End.NOT_OUT);
        };
    }

    private DealAnswer begun(long session, Sheet sheet, String print, ProvinceWay way) {
        var trace = reports.begin(print);
        if (trace.isEmpty()) {
            var notPrinted = new PrintReport(stamps.next(), PaperOutcome.NOT_PRINTED);
            var _ = new Certificates(way.transport(), way.words()).report(print, notPrinted);
            return ended(session, End.NOT_OUT);
        }
        return verified(session, sheet.traced(trace.get()), way);
    }

    /// The seal that the province named, and on a certificate of the authority that gives it out.
    private static SealGate.Expected expected(SealVerdict verdict, Sheet sheet) {
        var named = verdict.seals().getFirst();
        return new SealGate.Expected(
                named.name(),
                named.signer(),
                named.certificate(),
                sheet.print().map(_ -> sheet.document().department()));
    }

    /// Sealed, every seal valid, and the very file that was promised.
    private static boolean holds(SealVerdict verdict, Sheet sheet) {
        return verdict.whole()
                && !verdict.seals().isEmpty()
                && verdict.seals().stream().allMatch(SealVerdict.Seal::valid)
                && sheet.print().stream()
                        .map(CertificatePrint::digest)
                        .allMatch(verdict.digest()::equals);
    }

    private static Seal seal(SealVerdict verdict, Sheet sheet) {
        var first = verdict.seals().getFirst();
        return new Seal(
                first.name(), first.signer(), sheet.print().map(CertificatePrint::verifyCode));
    }

    private void settle(long session, Sheet sheet, End end) {
        switch (end) {
            case OUT -> report(sheet, PaperOutcome.PRINTED);
            case ASKED -> unsettled.put(session, sheet);
            default -> report(sheet, PaperOutcome.NOT_PRINTED);
        }
    }

    /// What the person says of a paper of which the machine does not know: one that did not come
    /// may still lie in the printer, and stays unknown.
    void settle(long session, boolean came) {
        Optional.ofNullable(unsettled.remove(session))
                .ifPresent(
                        open -> report(open, came ? PaperOutcome.PRINTED : PaperOutcome.UNKNOWN));
    }

    /// Nobody of the visit with this number said, nor of those before it.
    void end(long session) {
        unsettled.keySet().stream()
                .filter(visit -> visit <= session)
                .forEach(visit -> settle(visit, false));
    }

    /// What became of the paper: of a certificate the province hears it in any case, of a result
    /// once it is in its receiver's hands. Of a result that did not come out nothing stays; one of
    /// which nobody knows stays begun.
    private void report(Sheet sheet, PaperOutcome outcome) {
        var trace = sheet.begun();
        if (trace.isEmpty()) {
            return;
        }
        if (sheet.print().isPresent()) {
            reports.end(trace.get(), sheet.print().get().print(), outcome);
            return;
        }
        switch (outcome) {
            case PRINTED -> results.out(trace.get());
            case NOT_PRINTED -> results.notOut(trace.get());
            case UNKNOWN -> {}
        }
    }
}
