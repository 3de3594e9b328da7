package org.cvmworkbench.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.cvmworkbench.model.Texts;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class AnswerTextTest {
    @Test
    void figuresStandInLinesAndNothingIsSaidOfWhatIsNotThere() {
        assertThat(said(Texts.english(), """
                        {"customers": 1270, "share": 0.127, "averageReceipt": 655.159941, "currency": null,
                         "recency": {"mean": null, "median": null}, "excluded": {}}""")).isEqualTo("""
                        Customers            1,270
                        Share of customers   12.7%
                        Avg receipt         655.16
                        """);
    }

    @Test
    void figuresOfOneKindStandInATable() {
        assertThat(said(Texts.russian(), """
                        {"recency": {"mean": 12.96063, "median": 13}, "money": {"mean": 4338.5, "median": -0.025}}""")).isEqualTo("""
                                        Среднее  Медиана
                        Давность, дн.     12,96       13
                        Сумма          4\u00a0338,50   -0,025
                        """);
    }

    @Test
    void rowsStandInATableUnderTheirHeading() {
        assertThat(said(Texts.english(), """
                        {"by": "month", "rows": [
                          {"cohort": "2026-01", "size": 30, "cells": [30, 8], "complete": [true, false]},
                          {"cohort": "2026-02", "size": 5, "cells": [5], "complete": [false]}]}""")).isEqualTo("""
                        By  month
                        Rows (… marks a period still running)
                           Cohort  Size    0   1
                          2026-01    30  30   8…
                          2026-02     5   5…
                        """);
    }

    @Test
    void fourDigitsCountWhereThereAreSoMany() {
        assertThat(
                        said(
                                Texts.english(),
                                "{\"waterfall\": [{\"value\": 1.22593}, {\"value\": -9.5}, {\"value\": 10.5776}, {\"value\": 0.26}]}"))
                .isEqualTo("""
                        Waterfall, margin
                          1.226
                          -9.50
                          10.58
                           0.26
                        """);
    }

    @Test
    void aPlainTableHasNoHeader() {
        assertThat(said(
                        Texts.english(),
                        "{\"waterfall\": [{\"step\": \"gross\", \"value\": 9.5}, {\"step\": \"net\", \"value\": -1}]}"))
                .isEqualTo("""
                        Waterfall, margin
                          Gross       9.50
                          Net effect    -1
                        """);
    }

    private static String said(Texts texts, String json) {
        StringWriter said = new StringWriter();
        new AnswerText(texts, new PrintWriter(said))
                .print((ObjectNode) JsonMapper.shared().readTree(json));
        return said.toString().replace(System.lineSeparator(), "\n");
    }
}
