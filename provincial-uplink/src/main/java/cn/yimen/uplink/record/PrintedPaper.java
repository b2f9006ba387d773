package cn.yimen.uplink.record;

import cn.yimen.uplink.contract.certificate.PaperOutcome;
import cn.yimen.uplink.contract.certificate.PrintReport;
import cn.yimen.uplink.contract.write.Stamp;
import cn.yimen.uplink.contract.write.Write;

/// What became of a certificate's paper (证明打印): a draft that says *unknown* before paper moves,
/// sent once its end is known, or nobody is left who could say.
///
/// @param print the province's number of the print
public record PrintedPaper(Stamp stamp, String print, PaperOutcome outcome) implements Write {

    PrintReport said() {
        return new PrintReport(stamp, outcome);
    }
}
