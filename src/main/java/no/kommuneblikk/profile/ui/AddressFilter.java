package no.kommuneblikk.profile.ui;

import com.vaadin.flow.router.QueryParameters;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers a saved link the way the web does: an old number is a redirect and an unknown one is not
 * found. Vaadin answers every address with 200 and sorts it out in the browser, which link checkers
 * and search engines never see.
 */
@Component
class AddressFilter extends OncePerRequestFilter {

  private static final Pattern AREA = Pattern.compile("/(kommune|fylke)/([^/]*)/?");

  private final Addresses addresses;

  AddressFilter(Addresses addresses) {
    this.addresses = addresses;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !Set.of("GET", "HEAD").contains(request.getMethod())
        || request.getParameter("v-r") != null
        || !AREA.matcher(request.getServletPath()).matches();
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var area = AREA.matcher(request.getServletPath());
    if (area.matches()) {
      var parameters = QueryParameters.full(request.getParameterMap());
      var number = area.group(2);
      var redirected =
          area.group(1).equals("fylke")
              ? county(number, parameters, request, response)
              : municipality(number, parameters, request, response);
      if (redirected) {
        return;
      }
    }
    chain.doFilter(request, response);
  }

  private boolean municipality(
      String number,
      QueryParameters parameters,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    var found = addresses.municipality(number, parameters);
    if (found.isEmpty()) {
      response.setStatus(HttpServletResponse.SC_NOT_FOUND);
      return false;
    }
    if (found.get().number().equals(number)) {
      return false;
    }
    redirect(
        "/kommune/" + found.get().number(),
        Addresses.cameBy(number, parameters),
        request,
        response);
    return true;
  }

  private boolean county(
      String number,
      QueryParameters parameters,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    var found = addresses.county(number, parameters);
    if (found.isEmpty()) {
      response.setStatus(HttpServletResponse.SC_NOT_FOUND);
      return false;
    }
    redirect("/arsverk", found.get(), request, response);
    return true;
  }

  private static void redirect(
      String path,
      QueryParameters parameters,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    var query = parameters.getQueryString();
    response.sendRedirect(request.getContextPath() + path + (query.isEmpty() ? "" : "?" + query));
  }
}
