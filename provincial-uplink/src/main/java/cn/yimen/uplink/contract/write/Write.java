package cn.yimen.uplink.contract.write;

/// Something that is sent upward and counts once for ever.
public interface Write {

    Stamp stamp();
}
