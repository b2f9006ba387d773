package cn.yimen.uplink.contract.certificate;

import cn.yimen.uplink.contract.cases.FormValue;
import cn.yimen.uplink.contract.write.Stamp;
import cn.yimen.uplink.contract.write.Write;
import java.util.List;

/// Asks for a certificate.
public record PrintRequest(Stamp stamp, String kind, List<FormValue> values) implements Write {
    public PrintRequest {
        values = List.copyOf(values);
    }

    @Override
    public String toString() {
        return "PrintRequest";
    }
}
