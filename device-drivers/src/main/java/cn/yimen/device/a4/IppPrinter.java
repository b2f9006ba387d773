package cn.yimen.device.a4;

import cn.yimen.device.Fault;
import cn.yimen.device.ipp.IppMessage;
import cn.yimen.device.ipp.IppTag;
import java.util.List;
import java.util.Optional;

/// Asks one printer one thing at a time. Used by the printer's thread only.
final class IppPrinter {

    private final IppConnection connection;
    private final IppRequests requests;
    private int lastId;

    IppPrinter(IppConnection connection, IppRequests requests) {
        this.connection = connection;
        this.requests = requests;
    }

    Told<PrinterReport> report() {
        return connection.ask(requests.printerAttributes(++lastId)).map(PrinterReport::of);
    }

    Told<IppMessage> validate(String jobName) {
        return connection.ask(requests.validate(++lastId, jobName));
    }

    /// Makes a job that has no document yet.
    Told<JobReport> create(String jobName) {
        return job(connection.ask(requests.create(++lastId, jobName)));
    }

    /// Gives a job its only document.
    Told<IppMessage> send(int jobId, byte[] document) {
        return connection.ask(requests.send(++lastId, jobId), document);
    }

    /// Makes a job and gives it its document in one step.
    Told<JobReport> print(String jobName, byte[] document) {
        return job(connection.ask(requests.print(++lastId, jobName), document));
    }

    Told<JobReport> job(int jobId) {
        return job(connection.ask(requests.jobAttributes(++lastId, jobId)));
    }

    Told<List<JobReport>> jobs(boolean ended) {
        return connection
                .ask(requests.jobs(++lastId, ended))
                .map(answer ->
                        answer.groups(IppTag.JOB)
                                .map(JobReport::of)
                                .flatMap(Optional::stream)
                                .toList());
    }

    Told<IppMessage> cancel(int jobId) {
        return connection.ask(requests.cancel(++lastId, jobId));
    }

    private static Told<JobReport> job(Told<IppMessage> answer) {
        Told<Optional<JobReport>> told =
                answer.map(message -> JobReport.of(message.group(IppTag.JOB)));
        return told instanceof Told.Said<Optional<JobReport>>(Optional<JobReport> none)
                        && none.isEmpty()
                ? new Told.Unheard<>(Fault.GARBLED, "an answer without a job")
                : told.map(Optional::orElseThrow);
    }
}
