package cn.yimen.device.link;

/// Opens a fresh link to one device. Called again after each loss, so it resolves names anew.
@FunctionalInterface
public interface LinkOpener {
    ByteLink open() throws LinkLost;
}
