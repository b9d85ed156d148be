<h1>${release}</h1>
<ul>
%{ for feature in features ~}
  <li>${feature}</li>
%{ endfor ~}
</ul>
