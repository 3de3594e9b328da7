package org.cvmworkbench.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/// In no chart, however extreme its numbers, is a text cut off, covered by another or too small.
class TextFitTest {
    private static final double SMALLEST = 10;

    static Stream<SampleCharts> samples() {
        return SampleCharts.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyTextHasItsOwnPlace(SampleCharts sample) throws Exception {
        List<Placed> texts = texts(sample);
        assertThat(texts).isNotEmpty();
        Rectangle2D picture = new Rectangle2D.Double(0, 0, sample.width(), sample.height());
        for (int i = 0; i < texts.size(); i++) {
            Placed text = texts.get(i);
            assertThat(picture.contains(text.box)).as("%s inside", text).isTrue();
            assertThat(text.size).as("size of %s", text).isGreaterThanOrEqualTo(SMALLEST);
            for (Placed other : texts.subList(i + 1, texts.size())) {
                assertThat(text.box.intersects(other.box))
                        .as("%s covers %s", text, other)
                        .isFalse();
            }
        }
    }

    /// A text with the box of its capitals.
    private record Placed(String text, double size, Rectangle2D box) {}

    private static List<Placed> texts(SampleCharts sample) throws Exception {
        byte[] svg = Svg.of(sample.picture(), sample.width(), sample.height());
        NodeList found = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg))
                .getElementsByTagName("text");
        List<Placed> texts = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            Element text = (Element) found.item(i);
            double size = Double.parseDouble(inherited(text, "font-size").replace("px", ""));
            boolean bold = inherited(text, "font-weight").equals("600");
            Label label =
                    new Label(text.getTextContent(), bold ? Inter.semiBold(size) : Inter.regular(size), Color.BLACK);
            double x = Double.parseDouble(text.getAttribute("x"));
            double y = Double.parseDouble(text.getAttribute("y"));
            texts.add(new Placed(
                    label.text(), size, new Rectangle2D.Double(x, y - 0.72 * size, label.width(), 0.72 * size)));
        }
        return texts;
    }

    private static String inherited(Node node, String attribute) {
        if (!(node instanceof Element element)) return "";
        String value = element.getAttribute(attribute);
        return value.isEmpty() ? inherited(element.getParentNode(), attribute) : value;
    }
}
