package org.cvmworkbench.charts;

import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/// A chart as an SVG document.
///
/// Text stays text, so that it can be searched, read aloud and edited. Where Inter is not installed a viewer takes the
/// next family of the list; all of them run narrower than Inter, so nothing is cut off.
final class Svg {
    private static final String NAMESPACE = "http://www.w3.org/2000/svg";
    private static final String FAMILIES = "Inter, 'Segoe UI', 'Helvetica Neue', Arial, sans-serif";

    private Svg() {}

    static byte[] of(Described picture, int width, int height) throws IOException {
        Document document = newDocument();
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
        context.setComment(null);
        context.setEmbeddedFontsOn(false);
        SVGGraphics2D g = new SVGGraphics2D(context, false);
        g.setSVGCanvasSize(new Dimension(width, height));
        picture.chart().draw(g, new Rectangle2D.Double(0, 0, width, height));
        Element root = g.getRoot();
        root.setAttribute("viewBox", "0 0 " + width + " " + height);
        root.setAttribute("role", "img");
        root.setAttribute("style", "font-variant-numeric:tabular-nums");
        nameTypeface(root);
        describe(root, document, picture.description());
        return written(root);
    }

    /// Not by Batik, whose document type sends a strict reader to the network.
    private static byte[] written(Element root) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            TransformerFactory.newDefaultInstance()
                    .newTransformer()
                    .transform(new DOMSource(root), new StreamResult(bytes));
        } catch (TransformerException e) {
            throw new IOException("the picture cannot be written as XML", e);
        }
        return bytes.toByteArray();
    }

    private static Document newDocument() {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument(NAMESPACE, "svg", null);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the JDK's XML parser refuses its own default", e);
        }
    }

    /// Batik writes the name of the font file's face; CSS wants a family and a weight.
    private static void nameTypeface(Element element) {
        String family = element.getAttribute("font-family");
        if (!family.isEmpty()) element.setAttribute("font-family", FAMILIES);
        if (family.contains("SemiBold")) element.setAttribute("font-weight", "600");
        NodeList children = element.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            if (children.item(i) instanceof Element child) nameTypeface(child);
        }
    }

    private static void describe(Element root, Document document, ChartDescription description) {
        Node first = root.getFirstChild();
        Element title = document.createElementNS(NAMESPACE, "title");
        title.setTextContent(description.title());
        Element words = document.createElementNS(NAMESPACE, "desc");
        words.setTextContent(description.text());
        root.insertBefore(title, first);
        root.insertBefore(words, first);
    }
}
