package cn.yimen.server.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ReportCsvTest {

    @Test
    void aRemarkStandsSentenceBySentence() {
        assertThat(lines(table("时间以分钟计。弃号不计入；不足时附分数。", "A")))
                .containsSequence("时间以分钟计。", "弃号不计入；", "不足时附分数。", "");
        assertThat(lines(table("Times in minutes. 4.5 is a half; so.", "A")))
                .containsSequence("Times in minutes.", "4.5 is a half;", "so.", "");
    }

    @Test
    void nothingIsTakenForAFormulaAndNumbersStayNumbers() {
        assertThat(lines(table("", "-2+3|cmd"))).contains("'-2+3|cmd,1");
        assertThat(lines(table("", "=1+1"))).contains("'=1+1,1");
        assertThat(lines(table("", "-12.5%"))).contains("-12.5%,1");
        assertThat(lines(table("", "a \"b\", c"))).contains("\"a \"\"b\"\", c\",1");
    }

    private static ReportTable table(String remark, String row) {
        var part = new ReportTable.Part("全大厅", List.of("指标", "当天"), List.of(List.of(row, "1")));
        return new ReportTable("日报", remark, List.of(part));
    }

    private static List<String> lines(ReportTable table) {
        return new String(ReportCsv.of(table), StandardCharsets.UTF_8).lines().toList();
    }
}
