package cn.yimen.device.ipp;

/// The tags of RFC 8010 § 3.5 that are sent or looked at. Those below 0x10 begin a group, those
/// below 0x20 stand for a value that is not there.
public final class IppTag {

    public static final int OPERATION = 0x01;
    public static final int JOB = 0x02;
    public static final int END = 0x03;
    public static final int PRINTER = 0x04;

    public static final int FIRST_VALUE = 0x10;
    public static final int NO_VALUE = 0x13;
    public static final int INTEGER = 0x21;
    public static final int BOOLEAN = 0x22;
    public static final int ENUM = 0x23;
    public static final int OCTETS = 0x30;
    public static final int RANGE = 0x33;
    public static final int BEGIN_COLLECTION = 0x34;
    public static final int TEXT_WITH_LANGUAGE = 0x35;
    public static final int NAME_WITH_LANGUAGE = 0x36;
    public static final int END_COLLECTION = 0x37;
    public static final int TEXT = 0x41;
    public static final int NAME = 0x42;
    public static final int KEYWORD = 0x44;
    public static final int URI = 0x45;
    public static final int CHARSET = 0x47;
    public static final int LANGUAGE = 0x48;
    public static final int MIME = 0x49;
    public static final int MEMBER_NAME = 0x4A;

    private IppTag() {}

    public static boolean isText(int tag) {
        return tag >= 0x40 && tag <= 0x5F && tag != MEMBER_NAME;
    }
}
