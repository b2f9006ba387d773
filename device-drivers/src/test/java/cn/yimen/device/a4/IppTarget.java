package cn.yimen.device.a4;

import cn.yimen.device.fuzz.Target;
import cn.yimen.device.ipp.IppDecoder;
import cn.yimen.device.ipp.IppEncoder;
import cn.yimen.device.ipp.IppMessage;
import cn.yimen.device.ipp.IppReading.Understood;
import cn.yimen.device.ipp.IppTag;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/// What a printer answers, read as a message and for its meaning.
public final class IppTarget implements Target {

    @Override
    public String name() {
        return "ipp";
    }

    @Override
    public List<byte[]> seeds() {
        var seeds = new ArrayList<byte[]>();
        seeds.add(IppEncoder.encode(Answers.printer()));
        seeds.add(IppEncoder.encode(Answers.job(7, "kiosk-1/x", 9)));
        var requests = new IppRequests(URI.create("ipp://localhost/ipp/print"), "kiosk-1");
        seeds.add(IppEncoder.encode(requests.create(3, "kiosk-1/x")));
        return seeds;
    }

    @Override
    public void eat(byte[] bytes) {
        if (IppDecoder.decode(bytes) instanceof Understood(IppMessage message, _)) {
            PrinterReport.of(message);
            message.groups(IppTag.JOB).forEach(JobReport::of);
            byte[] again = IppEncoder.encode(message);
            if (!IppDecoder.decode(again).equals(new Understood(message, again.length))) {
                throw new AssertionError("read, written and read again is not the same");
            }
        }
    }
}
