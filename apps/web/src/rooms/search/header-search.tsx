export default function HeaderSearch() {
  return null;
}
