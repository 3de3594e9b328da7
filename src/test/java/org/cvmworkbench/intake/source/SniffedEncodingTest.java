package org.cvmworkbench.intake.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.cvmworkbench.model.WorkbenchException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SniffedEncodingTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "windows-1251 | Клиент;Дата;Сумма",
                "KOI8-R | Клиент;Дата;Сумма",
                "IBM866 | Клиент;Дата;Сумма",
                "windows-1251 | МОЛОКО 3,2% «Домик в деревне»",
                "windows-1251 | Цена за 1 шт.",
                "windows-1252 | Crème brûlée, Café, Müsli",
                "windows-1252 | Größe; Straße; Äpfel",
                "windows-1252 | £2.55; señor",
                "UTF-8 | Crème brûlée",
                "UTF-8 | Клиент;Дата;Сумма"
            })
    void lettersTellTheEncoding(String name, String text) throws Exception {
        assertThat(sniff(text.getBytes(Charset.forName(name)))).isEqualTo(Charset.forName(name));
    }

    @Test
    void theFirstLetterBeyondAsciiMayComeLate() throws Exception {
        byte[] text = ("plain,ascii,5\n".repeat(200_000) + "Café,£5,6\n").getBytes(Charset.forName("windows-1252"));
        assertThat(sniff(text)).isEqualTo(Charset.forName("windows-1252"));
    }

    @Test
    void aDamagedByteDoesNotMakeAnotherEncoding() throws Exception {
        byte[] text = "Чай зелёный,5\n".repeat(10).getBytes(StandardCharsets.UTF_8);
        text[1] = 'x';
        assertThat(sniff(text)).isEqualTo(StandardCharsets.UTF_8);
    }

    private Charset sniff(byte[] text) throws WorkbenchException, IOException {
        SourceFile file = SourceFile.of(Files.write(folder.resolve("t"), text), Optional.empty());
        return SniffedEncoding.of(file, Optional.empty()).encoding().charset();
    }
}
